import fc from 'fast-check';
import { isDealtWith, parseAnswer, type Answer } from './answer';
import { example } from './example.fixture';
import { itemsOf } from './visible-items';

const items = new Map(itemsOf(example()).map((item) => [item.code, item]));
const problemsOf = (code: string, value: unknown, state = 'ANSWERED') => parseAnswer(items.get(code), { state, value }).problems;

describe('parseAnswer', () => {
  it.each<[string, unknown]>([
    ['sensors', { option: 'yes' }],
    ['how-many', { number: 12 }],
    ['how-many', { number: null }],
    ['network', { text: 'ä'.repeat(20) }],
    ['network', { text: '🙂'.repeat(20) }],
    ['upkeep', { level: 3 }],
    ['uses', { options: ['energy', 'quality'] }],
    ['uses', { options: ['nothing'] }],
    ['uses', { options: [] }],
    ['skills', { cells: { patch: 'low' } }],
  ])('takes for %s %j', (code, value) => {
    expect(parseAnswer(items.get(code), { state: 'ANSWERED', value })).toEqual({ answer: { state: 'ANSWERED', value }, problems: [] });
  });

  it.each<[string, unknown, string[]]>([
    ['gone', { option: 'yes' }, ['ITEM_UNKNOWN']],
    ['sensors', { option: 'perhaps' }, ['OPTION_UNKNOWN']],
    ['sensors', { level: 1 }, ['VALUE_NOT_ALLOWED']],
    ['sensors', { option: 'yes', options: [] }, ['VALUE_NOT_ALLOWED']],
    ['sensors', null, ['VALUE_NOT_ALLOWED']],
    ['how-many', { number: 0.5 }, ['NUMBER_TOO_SMALL', 'NUMBER_NOT_INTEGER']],
    ['how-many', { number: 1001 }, ['NUMBER_TOO_LARGE']],
    ['how-many', { number: Infinity }, ['VALUE_NOT_ALLOWED']],
    ['network', { text: 'x'.repeat(21) }, ['TEXT_TOO_LONG']],
    ['network', { text: 'half of \ud83d' }, ['TEXT_UNREADABLE']],
    ['network', { text: 'zero \u0000' }, ['TEXT_UNREADABLE']],
    ['network', { text: 'turned \u202e' }, ['TEXT_UNREADABLE']],
    ['upkeep', { level: 4 }, ['LEVEL_UNKNOWN']],
    ['uses', { options: ['nothing', 'energy'] }, ['OPTION_EXCLUSIVE']],
    ['uses', { options: ['energy', 'energy'] }, ['OPTION_REPEATED']],
    ['skills', { cells: { cook: 'low' } }, ['ROW_UNKNOWN']],
    ['skills', { cells: { patch: 'toString' } }, ['OPTION_UNKNOWN']],
  ])('refuses for %s %j', (code, value, problems) => {
    expect(problemsOf(code, value)).toEqual(problems);
  });

  it('takes "don\'t know" and "not applicable" where the item offers them, without a value', () => {
    expect(problemsOf('sensors', null, 'DONT_KNOW')).toEqual([]);
    expect(problemsOf('skills', null, 'DONT_KNOW')).toEqual(['STATE_NOT_ALLOWED']);
    expect(problemsOf('upkeep', null, 'NOT_APPLICABLE')).toEqual([]);
    expect(problemsOf('sensors', null, 'NOT_APPLICABLE')).toEqual(['STATE_NOT_ALLOWED']);
    expect(problemsOf('sensors', { option: 'yes' }, 'DONT_KNOW')).toEqual(['VALUE_UNEXPECTED']);
    expect(problemsOf('sensors', null, 'toString')).toEqual(['STATE_NOT_ALLOWED']);
  });

  it('never throws and never invents: an accepted answer is the one given', () => {
    fc.assert(
      fc.property(fc.constantFrom(...items.values()), fc.string(), fc.anything(), (item, state, value) => {
        const { answer } = parseAnswer(item, { state, value });
        expect(answer === null || answer.state === state).toBe(true);
      }),
    );
  });
});

describe('isDealtWith', () => {
  it.each<[string, Answer | undefined, boolean]>([
    ['sensors', undefined, false],
    ['sensors', { state: 'DONT_KNOW', value: null }, true],
    ['sensors', { state: 'ANSWERED', value: { option: 'no' } }, true],
    ['how-many', { state: 'ANSWERED', value: { number: null } }, false],
    ['how-many', { state: 'ANSWERED', value: { number: 0 } }, true],
    ['network', { state: 'ANSWERED', value: { text: '  ' } }, false],
    ['uses', { state: 'ANSWERED', value: { options: [] } }, false],
    ['skills', { state: 'ANSWERED', value: { cells: { patch: 'low' } } }, false],
    ['skills', { state: 'ANSWERED', value: { cells: { patch: 'low', restore: 'high' } } }, true],
  ])('of %s with %j is %s', (code, answer, expected) => {
    expect(isDealtWith(items.get(code)!, answer)).toBe(expected);
  });
});
