import { uuidv7 } from 'uuidv7';
import { nextRevision, type Answer, type AnswerEvent } from '../../rules';

/** The next answer to `itemCode`: newer than all of `known`, with an id that is made here and sorts by time. */
export const newAnswerEvent = (itemCode: string, answer: Answer, known: Iterable<Pick<AnswerEvent, 'id' | 'itemCode' | 'revision'>>, now: Date): AnswerEvent => ({
  id: uuidv7(),
  itemCode,
  revision: nextRevision(known, itemCode),
  state: answer.state,
  value: answer.value,
  answeredAt: now.toISOString(),
});
