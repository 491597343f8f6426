import { readNumber, type Language, type NumberRead } from '@skills/platform/i18n';

const MOST = 1_000_000;
/** Cents, and parts of an hour: more decimals are never meant, so three digits after a mark are no fraction. */
const DIGITS = { maximumFractionDigits: 2 } as const;

/** A figure from 0 to a million as a person writes it in the language shown; null for nothing, a word for what is none. */
export const figureIn = (text: string, language: Language): NumberRead => {
  const figure = readNumber(text, language, DIGITS);
  return typeof figure === 'number' && !(figure >= 0 && figure <= MOST) ? 'NOT_A_NUMBER' : figure;
};

/** Whether a figure is one, or nothing: not what could not be read. */
export const isFigure = (figure: NumberRead): figure is number | null => typeof figure !== 'string';

/** A figure in a field, as `figureIn` reads it back. */
export const figureText = (figure: number | null | undefined, number: (value: number, options: Intl.NumberFormatOptions) => string): string => (typeof figure === 'number' ? number(figure, DIGITS) : '');
