import { signInPath } from '@skills/identity/web';
import { useText } from '@skills/platform/i18n';
import { ButtonLink, EmptyState, Page, TextLink } from '@skills/platform/ui';
import { useParams } from 'react-router';
import { answerPath, startPath, teamPath } from '../addresses';
import { AnsweredAwaited } from './answered-awaited';
import { ANSWERED_RUN } from './answered-run';
import { AnsweringFlow } from './answering-flow';
import { useAnswered } from './use-answered';

/** Answers a run: asks the questions of the respondent's role, one to a screen. */
export function AnswerPage() {
  const { t } = useText('assessment');
  const { runId = '', place } = useParams();
  const { answered, ...state } = useAnswered(ANSWERED_RUN, runId);

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
