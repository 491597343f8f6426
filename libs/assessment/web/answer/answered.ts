import type { TargetRole } from '@skills/identity/rules';
import type { ASKED_QUESTIONNAIRE, EarlierAnswer, GIVEN_ANSWERS } from '@skills/questionnaire/web';
import type { FragmentType } from '@skills/schema';
import { answerPath, partAnswerPath, partPath, runPath } from '../addresses';

/** A run of one's own, or one's part in the run of another. */
export interface AnsweredId {
  kind: 'RUN' | 'PART';
  id: string;
}

/** What somebody answers, as the answering pages need it. */
export interface Answered extends AnsweredId {
  /** Whether it was completed or handed in; it can still be changed. */
  isFinished: boolean;
  /** Whether it can only be read any more. */
  isFinal?: boolean;
  role: TargetRole | null;
  questionnaire: FragmentType<typeof ASKED_QUESTIONNAIRE>;
  response: FragmentType<typeof GIVEN_ANSWERS> & { id: string };
  /** What the same person answered last time, where there was a last time. */
  earlier: readonly EarlierAnswer[];
}

/** Whether both stand for the same. */
export const isSame = (one: AnsweredId | null, other: AnsweredId): boolean => one?.kind === other.kind && one.id === other.id;

/** Where it is answered. */
export const answeringPath = ({ kind, id }: AnsweredId, place?: string): string => (kind === 'RUN' ? answerPath : partAnswerPath)(id, place);

/** What is shown once it is finished: the result of a run, thanks for a part. */
export const finishedPath = ({ kind, id }: AnsweredId): string => (kind === 'RUN' ? runPath : partPath)(id);
