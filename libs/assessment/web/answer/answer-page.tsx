import { useQuery } from '@apollo/client/react';
import { useText } from '@skills/platform/i18n';
import { EmptyState, ErrorState, LoadingShape, OfflineState, Page } from '@skills/platform/ui';
import { useOnline } from '@skills/platform/web';
import { AnswerFlow } from '@skills/questionnaire/web';
import { graphql } from '@skills/schema';
import { Link, useParams } from 'react-router';
import { answerPath, startPath } from '../addresses';
import { CompleteButton } from './complete-button';

const ANSWER_RUN = graphql(`
  query AnswerRun($id: ID!) {
    run(id: $id) {
      id
      completedAt
      questionnaire {
        code
        version
        ...AskedQuestionnaire
      }
      respondent {
        id
        role
        response {
          ...GivenAnswers
          id
        }
      }
    }
  }
`);

/** Answers a run: asks the questions of the respondent's role, one to a screen. */
export function AnswerPage() {
  const { t } = useText('assessment');
  const isOnline = useOnline();
  const { runId = '', place } = useParams();
  const { data, loading, error, refetch } = useQuery(ANSWER_RUN, { variables: { id: runId }, fetchPolicy: 'cache-and-network', nextFetchPolicy: 'cache-first' });
  const run = data?.run;

  if (!run && loading) return <LoadingShape kind="page" />;
  if (!run && error) return <Page title={t('answer.title')}>{isOnline ? <ErrorState error={error} kept={t('answer.kept')} onRetry={() => void refetch()} /> : <OfflineState />}</Page>;
  if (!run?.respondent?.response) {
    return (
      <Page title={t('answer.title')}>
        <EmptyState title={t('answer.notYours')} action={<Link to={startPath}>{t('runs.begin')}</Link>}>{t('answer.notYoursText')}</EmptyState>
      </Page>
    );
  }
  return (
    <AnswerFlow
      questionnaire={run.questionnaire}
      response={run.respondent.response}
      role={run.respondent.role}
      place={place}
      pathOf={(to) => answerPath(runId, to)}
      finish={(open) => <CompleteButton runId={runId} responseId={run.respondent?.response?.id ?? ''} open={open} />}
    />
  );
}
