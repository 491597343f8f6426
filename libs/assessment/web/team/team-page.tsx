import { useQuery } from '@apollo/client/react';
import { useText } from '@skills/platform/i18n';
import { ButtonLink, Notice, Page } from '@skills/platform/ui';
import { graphql, readFragment } from '@skills/schema';
import { useState } from 'react';
import { useParams } from 'react-router';
import { runPath } from '../addresses';
import { CLAIMABLE_RUN, ClaimRun } from '../claim/claim-run';
import { RunAwaited } from '../result/run-awaited';
import { AskAgain } from './ask-again';
import { CombineAnswers } from './combine-answers';
import { InvitationList } from './invitation-list';
import { InviteForm } from './invite-form';
import { RUN_TEAM } from './run-team';

const TEAM_OF_RUN = graphql(`
  query TeamOfRun($id: ID!) {
    run(id: $id) {
      id
      ...RunTeam
      ...ClaimableRun
    }
  }
`);

/** The team of a run: invite colleagues, see who has finished, put the answers together. */
export function TeamPage() {
  const { t } = useText('assessment');
  const { runId = '' } = useParams();
  const [wasToKeep, setWasToKeep] = useState(false);
  const { data, error, refetch } = useQuery(TEAM_OF_RUN, { variables: { id: runId }, fetchPolicy: 'cache-and-network' });
  const run = data?.run;
  if (!run) return <RunAwaited runId={runId} title={t('team.title')} error={error} isClosed={data?.run === null} onRetry={() => void refetch().catch(() => undefined)} />;

  const teamed = readFragment(RUN_TEAM, run);
  // Whoever is asked is to see who asks: the firm is named before the first invitation.
  const isNamed = readFragment(CLAIMABLE_RUN, run).organisation.name !== null || teamed.team.invitations.length > 0;
  const mayInvite = teamed.team.mayInvite && isNamed;
  // Whoever keeps the result here is told so, beside what opens by it.
  if (!mayInvite && !wasToKeep) setWasToKeep(true);
  return (
    <Page title={t('team.title')} lead={t('team.lead')}>
      <div className="s-stack s-stack--loose">
        {wasToKeep && (
          <div className="s-stack">
            {!mayInvite && <Notice kind="info">{t(teamed.team.mayInvite ? 'team.nameFirst' : 'team.keepFirst')}</Notice>}
            <ClaimRun run={run} back={`${runPath(runId)}/team`} />
          </div>
        )}
        {mayInvite && (
          <>
            <AskAgain runId={runId} colleagues={teamed.team.earlierColleagues} />
            <InviteForm runId={runId} team={teamed.team} />
            <InvitationList invitations={teamed.team.invitations} />
            <CombineAnswers run={teamed} />
          </>
        )}
        <div className="s-actions"><ButtonLink to={runPath(runId)} variant="secondary">{t('topic.back')}</ButtonLink></div>
      </div>
    </Page>
  );
}
