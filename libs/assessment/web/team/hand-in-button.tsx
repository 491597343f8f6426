import { useText } from '@skills/platform/i18n';
import { Button, ErrorState } from '@skills/platform/ui';
import { ProblemsSummary, useAct } from '@skills/platform/web';
import { useAnswerQueue } from '@skills/questionnaire/web';
import { graphql } from '@skills/schema';
import { useNavigate } from 'react-router';
import { partPath } from '../addresses';

const SUBMIT_TEAM_PART = graphql(`
  mutation SubmitTeamPart($input: SubmitTeamPartInput!) {
    submitTeamPart(input: $input) {
      part {
        id
        submittedAt
      }
      problems {
        code
        path
        message
      }
    }
  }
`);

/** Hands a part in once every answer has reached the server; what is open stays unknown. */
export function HandInButton({ partId, responseId, open }: { partId: string; responseId: string; open: number }) {
  const { t } = useText('assessment');
  const navigate = useNavigate();
  const { state, waiting } = useAnswerQueue(responseId);
  const { act, busy, problems, failure } = useAct(SUBMIT_TEAM_PART);
  const handIn = async (): Promise<void> => {
    if (await act({ input: { partId } })) void navigate(partPath(partId));
  };
  return (
    <div className="s-stack">
      <ProblemsSummary problems={problems} />
      {failure !== null && <ErrorState error={failure} kept={t('answer.kept')} onRetry={() => void handIn()} />}
      {waiting > 0 && state !== 'saving' ? (
        <p>{t('answer.waiting', { count: waiting })}</p>
      ) : (
        <div className="s-actions">
          <Button busy={busy || waiting > 0} onClick={() => void handIn()}>{t(open > 0 ? 'team.part.handInOpen' : 'team.part.handIn')}</Button>
        </div>
      )}
    </div>
  );
}
