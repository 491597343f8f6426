import type { Answer } from './answer';
import { example } from './example.fixture';
import { isScored, levelOf } from './level-of';
import { itemsOf } from './visible-items';

const items = new Map(itemsOf(example()).map((item) => [item.code, item]));

describe('levelOf', () => {
  it.each<[string, Answer | undefined, number | null]>([
    ['upkeep', { state: 'ANSWERED', value: { level: 2 } }, 2],
    ['upkeep', { state: 'DONT_KNOW', value: null }, null],
    ['upkeep', { state: 'NOT_APPLICABLE', value: null }, null],
    ['upkeep', undefined, null],
    ['sensors', { state: 'ANSWERED', value: { option: 'yes' } }, null],
    ['skills', { state: 'ANSWERED', value: { cells: { patch: 'low', restore: 'high' } } }, 2],
    ['skills', { state: 'ANSWERED', value: { cells: { restore: 'high' } } }, 3],
    ['skills', { state: 'ANSWERED', value: { cells: { patch: 'other', restore: 'high' } } }, 3],
    ['skills', { state: 'ANSWERED', value: { cells: { patch: 'other' } } }, null],
    ['skills', { state: 'ANSWERED', value: { cells: {} } }, null],
  ])('of %s with %j is %s', (code, answer, level) => {
    expect(levelOf(items.get(code)!, answer)).toBe(level);
  });

  it('takes the level of the chosen option', () => {
    const document = example((d) => {
      d.sections[1]!.items.push({ code: 'met', kind: 'SINGLE_CHOICE', text: { en: 'Met?' }, scale: 'practice', options: [{ code: 'no', text: { en: 'No' }, level: 1 }, { code: 'yes', text: { en: 'Yes' }, level: 3 }] });
    });
    const met = itemsOf(document).find(({ code }) => code === 'met')!;
    expect(levelOf(met, { state: 'ANSWERED', value: { option: 'yes' } })).toBe(3);
  });

  it('is for levels, choices and matrices with levels only', () => {
    expect([...items.values()].filter(isScored).map(({ code }) => code)).toEqual(['upkeep', 'decide', 'skills']);
  });
});
