import { useQuery } from '@apollo/client/react';
import { useText } from '@skills/platform/i18n';
import { ErrorState, LoadingShape, OfflineState, Page } from '@skills/platform/ui';
import { useOnline } from '@skills/platform/web';
import { AnswerFlow } from '@skills/questionnaire/web';
import { graphql } from '@skills/schema';
import { useParams } from 'react-router';
import { partAnswerPath } from '../addresses';
import { HandInButton } from './hand-in-button';
import { PartNotHere } from './part-not-here';

const ANSWER_PART = graphql(`
  query AnswerPart($id: ID!, $language: String) {
    teamPart(id: $id) {
      id
      role
      questionnaire(language: $language) {
        code
        version
        ...AskedQuestionnaire
      }
      response {
        ...GivenAnswers
        id
      }
    }
  }
`);

/** A colleague answers their own part: the same questions, one to a screen. */
export function PartAnswerPage() {
  const { t, language } = useText('assessment');
  const isOnline = useOnline();
  const { partId = '', place } = useParams();
  const { data, previousData, loading, error, refetch } = useQuery(ANSWER_PART, { variables: { id: partId, language }, fetchPolicy: 'cache-and-network', nextFetchPolicy: 'cache-first' });
  const part = (data ?? previousData)?.teamPart;

  if (!part && loading) return <LoadingShape kind="page" />;
  if (!part && error) {
    return <Page title={t('answer.title')}>{isOnline ? <ErrorState error={error} kept={t('answer.kept')} onRetry={() => void refetch().catch(() => undefined)} /> : <OfflineState />}</Page>;
  }
  const response = part?.response;
  if (!part || !response) return <PartNotHere />;
  return (
    <AnswerFlow
      questionnaire={part.questionnaire}
      response={response}
      role={part.role}
      place={place}
      pathOf={(to) => partAnswerPath(partId, to)}
      finish={(open) => <HandInButton partId={partId} responseId={response.id} open={open} />}
    />
  );
}
