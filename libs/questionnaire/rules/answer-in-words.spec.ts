import type { Answer } from './answer';
import { answerInWords } from './answer-in-words';
import { example } from './example.fixture';
import { inLanguage } from './in-language';

describe('an answer in words', () => {
  const items = inLanguage(example(), 'en').sections.flatMap((section) => section.items);
  const said = (code: string, value: unknown) => answerInWords(items.find((item) => item.code === code)!, { state: 'ANSWERED', value } as Answer);
  it.each([
    ['sensors', { option: 'yes' }, 'Yes'],
    ['how-many', { number: 12 }, '12'],
    ['how-many', { number: null }, null],
    ['network', { text: ' By cable ' }, 'By cable'],
    ['upkeep', { level: 3 }, 'By plan'],
    ['uses', { options: ['energy', 'quality'] }, 'Energy; Quality'],
    ['uses', { options: [] }, null],
    ['skills', { cells: { patch: 'high' } }, 'patch: High'],
  ])('of %s %j is %s', (code, value, words) => expect(said(code, value)).toBe(words));

  it('is none for "don\'t know"', () => {
    expect(answerInWords(items[3]!, { state: 'DONT_KNOW', value: null })).toBeNull();
  });
});
