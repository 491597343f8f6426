import { parseAnswer, type Answer } from './answer';
import type { QuestionnaireDocument } from './document';
import { effectiveAnswers, type AnswerEvent } from './effective-answers';
import { itemsOf, type Answers } from './visible-items';

/**
 * The answers that count in `events`, by item code. What does not fit its item is left out, as if it had not been
 * given, so that one bad row never spoils a result.
 */
export const answersOf = (
  document: Pick<QuestionnaireDocument, 'sections'>,
  events: Iterable<Pick<AnswerEvent, 'id' | 'itemCode' | 'revision' | 'state' | 'value'>>,
): Answers => {
  const effective = effectiveAnswers(events);
  const answers = new Map<string, Answer>();
  for (const item of itemsOf(document)) {
    const event = effective.get(item.code);
    const answer = event === undefined ? null : parseAnswer(item, event).answer;
    if (answer !== null) answers.set(item.code, answer);
  }
  return answers;
};
