import { textFault } from '@skills/identity/rules';
import type { AnswerProblem, AnswerValue } from './answer';
import type { Item, ItemOf } from './document';

const has = (coded: readonly { code: string }[], code: string): boolean => coded.some((each) => each.code === code);

const problemsOfOptions = (item: ItemOf<'MULTIPLE_CHOICE'>, chosen: readonly string[]): AnswerProblem[] => {
  const problems: AnswerProblem[] = [];
  if (!chosen.every((code) => has(item.options, code))) problems.push('OPTION_UNKNOWN');
  if (new Set(chosen).size < chosen.length) problems.push('OPTION_REPEATED');
  const exclusive = item.options.some((option) => option.exclusive && chosen.includes(option.code));
  if (exclusive && new Set(chosen).size > 1) problems.push('OPTION_EXCLUSIVE');
  return problems;
};

const problemsOfNumber = (item: ItemOf<'NUMBER'>, number: number | null): AnswerProblem[] => {
  if (number === null) return [];
  const problems: AnswerProblem[] = [];
  if (item.min !== undefined && number < item.min) problems.push('NUMBER_TOO_SMALL');
  if (item.max !== undefined && number > item.max) problems.push('NUMBER_TOO_LARGE');
  if (item.integer && !Number.isInteger(number)) problems.push('NUMBER_NOT_INTEGER');
  return problems;
};

const problemsOfCells = (item: ItemOf<'MATRIX'>, cells: Record<string, string>): AnswerProblem[] => {
  const problems: AnswerProblem[] = [];
  if (!Object.keys(cells).every((row) => has(item.rows, row))) problems.push('ROW_UNKNOWN');
  if (!Object.values(cells).every((column) => has(item.columns, column))) problems.push('OPTION_UNKNOWN');
  return problems;
};

const problemsOfText = (item: ItemOf<'TEXT'>, text: string): AnswerProblem[] => {
  const problems: AnswerProblem[] = [];
  if ([...text].length > item.maxLength) problems.push('TEXT_TOO_LONG');
  if (textFault(text)) problems.push('TEXT_UNREADABLE');
  return problems;
};

/** All the reasons why `value` is no answer to `item`; empty when it is one. A value of another kind is VALUE_NOT_ALLOWED. */
export const problemsOfValue = (item: Item, value: AnswerValue): AnswerProblem[] => {
  if (item.kind === 'LEVEL' && 'level' in value) return item.levels.some(({ level }) => level === value.level) ? [] : ['LEVEL_UNKNOWN'];
  if (item.kind === 'SINGLE_CHOICE' && 'option' in value) return has(item.options, value.option) ? [] : ['OPTION_UNKNOWN'];
  if (item.kind === 'MULTIPLE_CHOICE' && 'options' in value) return problemsOfOptions(item, value.options);
  if (item.kind === 'NUMBER' && 'number' in value) return problemsOfNumber(item, value.number);
  if (item.kind === 'TEXT' && 'text' in value) return problemsOfText(item, value.text);
  if (item.kind === 'MATRIX' && 'cells' in value) return problemsOfCells(item, value.cells);
  return ['VALUE_NOT_ALLOWED'];
};
