import { z } from 'zod';
import { problemsOfValue } from './answer-value';
import type { Item } from './document';

/** How an item was dealt with. Only ANSWERED carries a value; the two others leave every denominator. */
export const ANSWER_STATES = ['ANSWERED', 'DONT_KNOW', 'NOT_APPLICABLE'] as const;
/** ANSWERED, DONT_KNOW or NOT_APPLICABLE. */
export type AnswerState = (typeof ANSWER_STATES)[number];

const value = z.union([
  z.strictObject({ level: z.int() }),
  z.strictObject({ option: z.string() }),
  z.strictObject({ options: z.array(z.string()).max(200) }),
  z.strictObject({ number: z.number().nullable() }),
  z.strictObject({ text: z.string() }),
  z.strictObject({ cells: z.record(z.string(), z.string()) }),
]);

/**
 * What was answered, by the item's kind: `level`, `option`, `options`, `number`, `text`, or `cells` (row code to column
 * code). An empty `options`, `text` or `cells` and a `number` of null take an earlier answer back.
 */
export type AnswerValue = z.output<typeof value>;

const answer = z.discriminatedUnion('state', [
  z.strictObject({ state: z.literal('ANSWERED'), value }),
  z.strictObject({ state: z.literal('DONT_KNOW'), value: z.null() }),
  z.strictObject({ state: z.literal('NOT_APPLICABLE'), value: z.null() }),
]);

/** A state with its value; the value is null unless the state is ANSWERED. */
export type Answer = z.output<typeof answer>;

/** Why an answer is refused, each for one cause that the person or the programme can mend. */
export const ANSWER_PROBLEMS = [
  'ITEM_UNKNOWN',
  'STATE_NOT_ALLOWED',
  'VALUE_NOT_ALLOWED',
  'VALUE_UNEXPECTED',
  'OPTION_UNKNOWN',
  'OPTION_REPEATED',
  'OPTION_EXCLUSIVE',
  'LEVEL_UNKNOWN',
  'NUMBER_TOO_SMALL',
  'NUMBER_TOO_LARGE',
  'NUMBER_NOT_INTEGER',
  'TEXT_TOO_LONG',
  'TEXT_UNREADABLE',
  'ROW_UNKNOWN',
] as const;
/** One of `ANSWER_PROBLEMS`. */
export type AnswerProblem = (typeof ANSWER_PROBLEMS)[number];

/** An answer that fits its item, or all the reasons why it does not. */
export type ParsedAnswer = { answer: Answer; problems: readonly [] } | { answer: null; problems: readonly AnswerProblem[] };

const refused = (...problems: AnswerProblem[]): ParsedAnswer => ({ answer: null, problems });

/**
 * Reads `given` as an answer to `item` (undefined when the version has no such item). Never throws; whether the item
 * is asked at present plays no part, because answers arrive in any order.
 */
export const parseAnswer = (item: Item | undefined, given: { state: string; value: unknown }): ParsedAnswer => {
  if (item === undefined) return refused('ITEM_UNKNOWN');
  const offered = { ANSWERED: true, DONT_KNOW: item.dontKnow, NOT_APPLICABLE: item.notApplicable };
  if (!Object.hasOwn(offered, given.state) || !offered[given.state as AnswerState]) return refused('STATE_NOT_ALLOWED');
  const read = answer.safeParse({ state: given.state, value: given.value ?? null });
  if (!read.success) return refused(given.state === 'ANSWERED' ? 'VALUE_NOT_ALLOWED' : 'VALUE_UNEXPECTED');
  const problems = read.data.state === 'ANSWERED' ? problemsOfValue(item, read.data.value) : [];
  return problems.length > 0 ? refused(...problems) : { answer: read.data, problems: [] };
};

/** Whether nothing more is open on `item`: a state other than ANSWERED, or a value that is not empty (a matrix: every row). */
export const isDealtWith = (item: Item, given: Answer | undefined): boolean => {
  if (given === undefined) return false;
  if (given.state !== 'ANSWERED') return true;
  if ('options' in given.value) return given.value.options.length > 0;
  if ('text' in given.value) return given.value.text.trim() !== '';
  if ('number' in given.value) return given.value.number !== null;
  if ('cells' in given.value) {
    const { cells } = given.value;
    return item.kind === 'MATRIX' && item.rows.every((row) => Object.hasOwn(cells, row.code));
  }
  return true;
};
