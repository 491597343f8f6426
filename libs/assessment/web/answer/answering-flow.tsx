import { AnswerFlow } from '@skills/questionnaire/web';
import type { ReactNode } from 'react';
import { answeringPath, type Answered } from './answered';
import { FinishButton } from './finish-button';
import { KeepCopy } from './keep-copy';

/** Asks what is to be answered, keeps it on this device meanwhile, and lets it be finished, with or without network. */
export function AnsweringFlow({ answered, place, beforeFinish, afterFinish }: { answered: Answered; place: string | undefined; beforeFinish?: ReactNode; afterFinish?: ReactNode }) {
  const { questionnaire, response, role, earlier } = answered;
  return (
    <>
      <KeepCopy key={answeringPath(answered)} answered={answered} />
      <AnswerFlow
        questionnaire={questionnaire}
        response={response}
        role={role}
        earlier={earlier}
        place={place}
        pathOf={(to) => answeringPath(answered, to)}
        finish={(open) => (
          <div className="s-stack">
            {beforeFinish}
            <FinishButton of={answered} responseId={response.id} open={open} />
            {afterFinish}
          </div>
        )}
      />
    </>
  );
}
