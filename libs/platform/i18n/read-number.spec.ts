import { assert, constantFrom, integer, property } from 'fast-check';
import { formatsOf } from './formats';
import { LANGUAGES } from './languages';
import { readNumber } from './read-number';

const read = (text: string, maximumFractionDigits: number) => LANGUAGES.map((language) => readNumber(text, language, { maximumFractionDigits }));
const inEvery = (figure: unknown) => LANGUAGES.map(() => figure);
const [NONE, TWO_WAYS] = ['NOT_A_NUMBER', 'AMBIGUOUS'] as const;

describe('a number as it is written', () => {
  it.each([
    ['', null],
    ['  ', null],
    [' 40 ', 40],
    ['0', 0],
    ['-3', -3],
    ['−3,5', -3.5],
    ['2,5', 2.5],
    ['2.5', 2.5],
    ['2,50', 2.5],
    ['0,125', NONE],
    ['1 000', 1000],
    ['1\u00a0000', 1000],
    ['1\u202f234\u202f567,5', 1234567.5],
    ['1’000.5', 1000.5],
    ["10'000", 10_000],
    ['1,000.50', 1000.5],
    ['1.000,50', 1000.5],
    ['1,000,000', 1_000_000],
    ['1.000.000', 1_000_000],
    ['10.00.000', NONE],
    ['1 00', NONE],
    ['1000 000', NONE],
    ['1,000.000.000', NONE],
    ['.', NONE],
    ['5.', NONE],
    ['forty', NONE],
    ['1e9', NONE],
    ['--1', NONE],
    ['0x10', NONE],
  ])('%j is %p in every language', (text, figure) => expect(read(text, 2)).toEqual(inEvery(figure)));

  // How one language writes thousands is known of these; a language that is added is held by the property below.
  it.each([
    ['1.000', { en: TWO_WAYS, fr: TWO_WAYS, de: 1000 }],
    ['1,000', { en: 1000, fr: TWO_WAYS, de: TWO_WAYS }],
    ['10.000', { en: TWO_WAYS, fr: TWO_WAYS, de: 10_000 }],
    ['10,000', { en: 10_000, fr: TWO_WAYS, de: TWO_WAYS }],
    ['1.500', { en: TWO_WAYS, fr: TWO_WAYS, de: 1500 }],
  ] as const)('%j with three digits is thousands where the language writes them so, and not guessed elsewhere', (text, figures) => {
    expect((['en', 'fr', 'de'] as const).map((language) => readNumber(text, language, { maximumFractionDigits: 2 }))).toEqual([figures.en, figures.fr, figures.de]);
  });

  it('may have three decimals where that is said', () => {
    expect([readNumber('1.125', 'en'), readNumber('1,125', 'fr'), readNumber('1.125', 'fr')]).toEqual([1.125, 1.125, TWO_WAYS]);
    expect(read('0.125', 3)).toEqual(inEvery(0.125));
    expect(read('1234.567', 3)).toEqual(inEvery(1234.567));
  });

  it('is read back from what the language writes', () => {
    const digits = integer({ min: 0, max: 3 });
    assert(property(constantFrom(...LANGUAGES), integer({ min: -2_000_000_000, max: 2_000_000_000 }), digits, (language, units, maximumFractionDigits) => {
      const value = units / 10 ** maximumFractionDigits;
      expect(readNumber(formatsOf(language).number(value, { maximumFractionDigits }), language, { maximumFractionDigits })).toBe(value);
    }));
  });
});
