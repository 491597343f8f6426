import { ListAwaited } from '@skills/platform/web';
import { useQuery } from '@apollo/client/react';
import { signInPath } from '@skills/identity/web';
import { useText } from '@skills/platform/i18n';
import { ButtonLink, EmptyState, NoPermissionState, Page, TextLink } from '@skills/platform/ui';
import { graphql } from '@skills/schema';
import { contributePath, contributionsPath, deskPath, importPath } from '../addresses';
import { OwnList } from './own-list';
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
        doubt {
          doubt
          since
        }
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
          <OwnList contributions={viewer.contributions} />
        </div>
      )}
    </Page>
  );
}
