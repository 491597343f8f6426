import { signInPath } from '@skills/identity/web';
import { useText } from '@skills/platform/i18n';
import { ButtonLink, EmptyState, ErrorState, LoadingShape, OfflineState, Page, TextLink } from '@skills/platform/ui';
import { useOnline } from '@skills/platform/web';
import { AnswerFlow } from '@skills/questionnaire/web';
import { useParams } from 'react-router';
import { answerPath, startPath, teamPath } from '../addresses';
import { CompleteButton } from './complete-button';
import { KeepRun } from './keep-run';
import { useAnsweredRun } from './use-answered-run';

/** Answers a run: asks the questions of the respondent's role, one to a screen. */
export function AnswerPage() {
  const { t } = useText('assessment');
  const isOnline = useOnline();
  const { runId = '', place } = useParams();
  const { run, loading, error, retry } = useAnsweredRun(runId);

  if (!run && loading) return <LoadingShape kind="page" />;
  if (!run && error) {
    return <Page title={t('answer.title')}>{isOnline ? <ErrorState error={error} kept={t('answer.kept')} onRetry={retry} /> : <OfflineState />}</Page>;
  }
  const response = run?.respondent?.response;
  if (!run?.respondent || !response) {
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
  return (
    <>
      <KeepRun run={run} response={response} />
      <AnswerFlow
        questionnaire={run.questionnaire}
        response={response}
        role={run.respondent.role}
        earlier={run.earlierAnswers}
        place={place}
        pathOf={(to) => answerPath(runId, to)}
        finish={(open) => (
          <div className="s-stack">
            <CompleteButton runId={runId} responseId={response.id} open={open} />
            <p><TextLink to={teamPath(runId)}>{t('team.section.invite')}</TextLink></p>
          </div>
        )}
      />
    </>
  );
}
