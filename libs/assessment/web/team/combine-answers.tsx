import { useText } from '@skills/platform/i18n';
import { Button, ButtonLink, ConfirmDialog, ErrorState, Notice } from '@skills/platform/ui';
import { ProblemsSummary, useAct, useLeadFocus } from '@skills/platform/web';
import { graphql, readFragment } from '@skills/schema';
import { useState } from 'react';
import { answerPath, runPath } from '../addresses';
import { OutlookBeforeCombining } from './outlook-before-combining';
import type { TeamedRun } from './run-team';
import { TOLD_OF_TEAM } from './told-of-team';

const COMBINE_TEAM = graphql(`
  mutation CombineTeam($input: CombineTeamInput!) {
    combineTeam(input: $input) {
      run {
        ...RunTeam
      }
      problems {
        code
        path
        message
      }
    }
  }
`);

/** Puts together the answers of all who have finished, or says why that is not possible yet. */
export function CombineAnswers({ run: { id, completedAt, team } }: { run: TeamedRun }) {
  const { t } = useText('assessment');
  const [isAsking, setAsking] = useState(false);
  const { act, busy, problems, failure } = useAct(COMBINE_TEAM);
  const { missingPeople, waitingPeople } = team;
  const told = readFragment(TOLD_OF_TEAM, team.told);
  const isMore = Boolean(told);
  const { place, lead } = useLeadFocus<HTMLDivElement>();
  const combine = async (): Promise<void> => {
    const isDone = (await act({ input: { runId: id } })) !== null;
    setAsking(false);
    if (isDone) lead();
  };

  return (
    <section className="s-stack" aria-labelledby="combine">
      <h2 id="combine">{t('team.combine.title')}</h2>
      {told && (
        <div ref={place} tabIndex={-1}>
          <Notice kind="success" action={<ButtonLink to={`${runPath(id)}#team`} variant={missingPeople > 0 ? 'primary' : 'secondary'}>{t('team.combine.look')}</ButtonLink>}>
            {t('team.combine.done', { count: told.countedPeople })}
          </Notice>
        </div>
      )}
      {missingPeople > 0 ? (
        <div className="s-stack s-stack--tight">
          <p>{t(isMore ? 'team.combine.missingMore' : 'team.combine.missing', { count: missingPeople })}</p>
          <p className="s-soft">{t(isMore ? 'team.combine.whyMore' : 'team.combine.why')}</p>
        </div>
      ) : (
        <div className="s-stack">
          <p>{t('team.combine.ready', { count: waitingPeople })}</p>
          <div className="s-actions"><Button onClick={() => setAsking(true)}>{t('team.combine.action')}</Button></div>
        </div>
      )}
      {!completedAt && <p>{t('team.combine.own')} <ButtonLink to={answerPath(id)} variant="quiet">{t('result.unfinished.action')}</ButtonLink></p>}
      <ProblemsSummary problems={problems} />
      {failure !== null && <ErrorState error={failure} />}
      {isAsking && (
        <ConfirmDialog title={t('team.combine.ask')} confirmLabel={t('team.combine.action')} busy={busy} onConfirm={() => void combine()} onClose={() => setAsking(false)}>
          <OutlookBeforeCombining team={team} />
          <p>{t('team.combine.forGood')}</p>
        </ConfirmDialog>
      )}
    </section>
  );
}
