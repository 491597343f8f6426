import { signInPath } from '@skills/identity/web';
import { useText } from '@skills/platform/i18n';
import { ButtonLink, EmptyState, Page, TextLink } from '@skills/platform/ui';
import { useParams } from 'react-router';
import { answerPath, startPath, teamPath } from '../addresses';
import { AnsweredAwaited } from './answered-awaited';
import { ANSWERED_RUN } from './answered-run';
import { AnsweringFlow } from './answering-flow';
import { FinishedHere } from './finished-here';
import { useAnswered } from './use-answered';
import { useIsCompletionKept } from './use-kept-completions';

/** Answers a run: asks the questions of the respondent's role, one to a screen. */
export function AnswerPage() {
  const { t } = useText('assessment');
  const { runId = '', place } = useParams();
  const { answered, ...state } = useAnswered(ANSWERED_RUN, runId);

  const run = { kind: 'RUN', id: runId } as const;
  const isFinishedHere = useIsCompletionKept(run);

  // A browser without room kept that it is finished, but not what was answered.
  if (!answered && state.error && isFinishedHere) return <Page title={t('answer.title')}><FinishedHere of={run} /></Page>;
  if (!answered && (state.loading || state.error)) return <AnsweredAwaited {...state} />;
  if (!answered) {
    const ways = (
      <div className="s-actions">
        <ButtonLink to={startPath}>{t('runs.begin')}</ButtonLink>
        <ButtonLink to={signInPath(answerPath(runId))} variant="secondary">{t('result.state.closedAction')}</ButtonLink>
      </div>
    );
    return (
      <Page title={t('answer.title')}>
        <EmptyState title={t('answer.notYours')} action={ways}>{t('answer.notYoursText')}</EmptyState>
      </Page>
    );
  }
  return <AnsweringFlow answered={answered} place={place} afterFinish={<p><TextLink to={teamPath(runId)}>{t('team.section.invite')}</TextLink></p>} />;
}
