import { ListAwaited } from '@skills/platform/web';
import { useQuery } from '@apollo/client/react';
import { signInPath } from '@skills/identity/web';
import { useFormats, useText } from '@skills/platform/i18n';
import { ButtonLink, EmptyState, NoPermissionState, Page, Tag, TextLink } from '@skills/platform/ui';
import { graphql } from '@skills/schema';
import { contributePath, contributionPath, contributionsPath, deskPath, importPath } from '../addresses';
import '../list/list.css';
import './contribute.css';

const CONTRIBUTIONS = graphql(`
  query MyContributions {
    viewer {
      person {
        id
      }
      isEditor
      contributions {
        id
        kind
        state
        title
        organisation
        changedAt
        entryId
        events {
          id
          side
          note
        }
      }
    }
  }
`);

/** What the person contributed or is writing, with where each stands and what the editors wrote. */
export function ContributionListPage() {
  const { t } = useText('recommendations');
  const { date } = useFormats();
  const { data, error, refetch } = useQuery(CONTRIBUTIONS, { fetchPolicy: 'cache-and-network' });
  const viewer = data?.viewer;
  const ways = (
    <div className="s-actions">
      <ButtonLink to={contributePath('PRACTICE')}>{t('contribute.title.PRACTICE')}</ButtonLink>
      <ButtonLink variant="secondary" to={contributePath('COURSE')}>{t('contribute.title.COURSE')}</ButtonLink>
      <TextLink to={importPath}>{t('import.title')}</TextLink>
      {viewer?.isEditor && <TextLink to={deskPath}>{t('desk.title')}</TextLink>}
    </div>
  );
  return (
    <Page title={t('contribute.mine')} lead={t('contribute.mineLead')}>
      {!viewer && <ListAwaited error={error} onRetry={() => void refetch().catch(() => undefined)} />}
      {viewer && !viewer.person && <NoPermissionState title={t('contribute.signInFirst')} action={<ButtonLink to={signInPath(contributionsPath)}>{t('contribute.signIn')}</ButtonLink>}><p>{t('contribute.signInWhy')}</p></NoPermissionState>}
      {viewer?.person && viewer.contributions.length === 0 && <EmptyState title={t('contribute.none')} action={ways}><p>{t('contribute.noneText')}</p></EmptyState>}
      {viewer?.person && viewer.contributions.length > 0 && (
        <div className="s-stack">
          {ways}
          <ul className="s-lines s-paged" aria-label={t('contribute.mine')}>
            {viewer.contributions.map(({ id, kind, state, title, organisation, changedAt, entryId, events }) => {
              const note = events.find(({ side }) => side === 'EDITOR')?.note;
              return (
                <li className="r-entry" key={id}>
                  <h2 className="r-entry__title r-entry__title--row"><TextLink to={contributionPath(id)}>{title || t('contribute.untitled')}</TextLink></h2>
                  <ul className="r-tags"><li><Tag>{t(`contribute.state.${state}`)}</Tag></li><li><Tag>{t(`contribute.kind.${kind}`)}</Tag></li>{entryId && state !== 'PUBLISHED' && <li><Tag>{t('contribute.publicMeanwhile')}</Tag></li>}</ul>
                  <p className="s-soft s-small">{organisation ? `${organisation} · ` : ''}{t('contribute.changed', { date: date(changedAt) })}</p>
                  {note && state === 'CHANGES_ASKED' && <p className="r-note">{note}</p>}
                </li>
              );
            })}
          </ul>
        </div>
      )}
    </Page>
  );
}
