import { formatsOf, type Language } from '@skills/platform/i18n';
import { figureIn, figureText, isFigure } from './figure';

const NOTHING = 'NOT_A_NUMBER';

describe('a figure as it is written', () => {
  it.each([
    ['', 'en', null],
    [' 40 ', 'en', 40],
    ['2,5', 'en', 2.5],
    ['2.5', 'de', 2.5],
    ['0', 'de', 0],
    ['1.000', 'de', 1000],
    ['10.000', 'de', 10_000],
    ['1.500', 'de', 1500],
    ['1,000', 'en', 1000],
    ['1 000', 'fr', 1000],
    ['1\u202f000', 'fr', 1000],
    ['1.500', 'en', 'AMBIGUOUS'],
    ['1,500', 'de', 'AMBIGUOUS'],
    ['1.500', 'fr', 'AMBIGUOUS'],
    ['1.000.000', 'de', 1_000_000],
    ['1.000.001', 'de', NOTHING],
    ['-1', 'en', NOTHING],
    ['forty', 'en', NOTHING],
    ['1e9', 'en', NOTHING],
    ['99999999999', 'en', NOTHING],
  ] as const)('%j in %s is %p', (text, language, figure) => expect(figureIn(text, language)).toBe(figure));

  it.each(['en', 'fr', 'de'] as const)('stands in a field in %s as it is read back', (language: Language) => {
    for (const figure of [0, 2.5, 26.7, 1000, 17_500.25, 1_000_000]) expect(figureIn(figureText(figure, formatsOf(language).number), language)).toBe(figure);
    expect(figureText(null, formatsOf(language).number)).toBe('');
    expect(isFigure(figureIn('x', language))).toBe(false);
  });
});
