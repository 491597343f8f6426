import { useAct, type Act } from '@skills/platform/web';
import { SUBMIT_TEAM_PART } from '../team/submit-team-part';
import type { AnsweredId } from './answered';
import { COMPLETE_RUN } from './complete-run';

/** Finishing as a screen uses it: resolves with whether the server has taken it. */
export interface Finish extends Pick<Act<unknown, object>, 'busy' | 'problems' | 'failure'> {
  finish: (idempotencyKey?: string) => Promise<boolean>;
}

/** Completes a run, or hands a part in. */
export const useFinish = ({ kind, id }: AnsweredId): Finish => {
  const run = useAct(COMPLETE_RUN);
  const part = useAct(SUBMIT_TEAM_PART);
  const { busy, problems, failure } = kind === 'RUN' ? run : part;
  const finish = async (idempotencyKey?: string): Promise<boolean> => {
    const done = kind === 'RUN' ? await run.act({ input: { runId: id, idempotencyKey } }) : await part.act({ input: { partId: id, idempotencyKey } });
    return done !== null;
  };
  return { finish, busy, problems, failure };
};
