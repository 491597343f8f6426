import { isDealtWith, parseAnswer, type Answer, type AnswerProblem, type Item } from '@skills/questionnaire/rules';

/** Answers to the organisers' questions, by the code of the question. */
export type AnswersByQuestion = Record<string, Answer>;

/** A question whose answer is missing or wrong. */
export interface AnswerFault {
  readonly code: string;
  readonly reason: 'ANSWER_MISSING' | AnswerProblem;
}

/**
 * Reads what was answered to `items` by the rules of the questionnaire engine: values by the code of their question. Answers that take themselves back are left
 * out. Either all answers, or every fault.
 */
export function readAnswers(items: readonly Item[], given: readonly { item: string; value: unknown }[]): { answers: AnswersByQuestion } | { faults: AnswerFault[] } {
  const faults: AnswerFault[] = [];
  const answers: AnswersByQuestion = {};
  for (const { item: code, value } of given) {
    const item = items.find((each) => each.code === code);
    const parsed = parseAnswer(item, { state: 'ANSWERED', value });
    if (parsed.answer === null) faults.push({ code, reason: parsed.problems[0] ?? 'VALUE_NOT_ALLOWED' });
    else if (item && isDealtWith(item, parsed.answer)) answers[code] = parsed.answer;
  }
  for (const { code, required } of items) if (required && !answers[code] && !faults.some((fault) => fault.code === code)) faults.push({ code, reason: 'ANSWER_MISSING' });
  return faults.length > 0 ? { faults } : { answers };
}
