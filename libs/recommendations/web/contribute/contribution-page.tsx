import { ListAwaited } from '@skills/platform/web';
import { useQuery } from '@apollo/client/react';
import { signInPath } from '@skills/identity/web';
import { useFormats, useText } from '@skills/platform/i18n';
import { ButtonLink, EmptyState, Notice, Page, TextLink } from '@skills/platform/ui';
import { graphql, readFragment } from '@skills/schema';
import { useParams } from 'react-router';
import { contributionPath, contributionsPath, coursePath, practicePath } from '../addresses';
import { AuthorActs, STANDING } from './author-acts';
import { ContributionForm } from './contribution-form';
import { ContributionPreview } from './contribution-preview';
import { fieldsOf } from './fields';
import '../list/list.css';

const CONTRIBUTION = graphql(`
  query Contribution($id: ID!) {
    viewer {
      person {
        id
      }
    }
    contribution(id: $id) {
      id
      kind
      isMine
      ...ContributionStanding
    }
  }
`);

/** One's own contribution: to write while it is open, to read and to take back otherwise. */
export function ContributionPage() {
  const { t } = useText('recommendations');
  const { date, dateTime } = useFormats();
  const { contributionId = '' } = useParams();
  const { data, error, refetch } = useQuery(CONTRIBUTION, { variables: { id: contributionId }, fetchPolicy: 'cache-and-network', nextFetchPolicy: 'cache-first' });
  const contribution = data?.contribution?.isMine ? data.contribution : null;
  const standing = contribution && readFragment(STANDING, contribution);
  const form = contribution && standing && fieldsOf(contribution.kind, standing.content);
  if (!contribution || !standing || !form) {
    return (
      <Page title={t(data ? 'contribute.notHere' : 'contribute.one')}>
        {data
          ? <EmptyState title={t('contribute.notHereWhat')} action={<ButtonLink to={data.viewer.person ? contributionsPath : signInPath(contributionPath(contributionId))}>{t(data.viewer.person ? 'contribute.mine' : 'contribute.signIn')}</ButtonLink>} />
          : <ListAwaited error={error} onRetry={() => void refetch().catch(() => undefined)} />}
      </Page>
    );
  }
  const note = standing.events.find(({ side }) => side === 'EDITOR');
  const isOpen = standing.authorActs.includes('SUBMIT');
  return (
    <Page title={t(`contribute.title.${contribution.kind}`)} lead={t(`contribute.stateText.${standing.state}`)}>
      <div className="s-stack s-stack--loose">
        {note?.note && (
          <Notice kind={standing.state === 'CHANGES_ASKED' ? 'warning' : 'info'} title={t('contribute.note', { date: dateTime(note.at) })}><p className="r-note">{note.note}</p></Notice>
        )}
        {standing.doubt && <Notice kind="warning" title={t(`contribute.doubt.${standing.doubt.doubt}`, { date: date(standing.doubt.since) })}><p>{t(`contribute.doubtText.${standing.doubt.doubt}`)}</p></Notice>}
        {standing.entryId && <p><TextLink to={contribution.kind === 'PRACTICE' ? practicePath(standing.entryId) : coursePath(standing.entryId)}>{t('contribute.public')}</TextLink></p>}
        {isOpen ? <ContributionForm key={contribution.id} id={contribution.id} revision={standing.revision} first={form} /> : <ContributionPreview form={form} />}
        <AuthorActs contribution={contribution} />
        <p><TextLink to={contributionsPath}>{t('contribute.mine')}</TextLink></p>
      </div>
    </Page>
  );
}
