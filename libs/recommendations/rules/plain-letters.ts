/** Letters with an accent that is a stroke through them or that are two in one: no decomposition is known for these. */
const OWN: Readonly<Record<string, string>> = { ß: 'ss', æ: 'ae', Æ: 'AE', œ: 'oe', Œ: 'OE', ø: 'o', Ø: 'O', đ: 'd', Đ: 'D', ł: 'l', Ł: 'L' };

/**
 * A text without accents: people type them or not. Latin letters only, because the database folds what is searched with a
 * function of its own, and both have to do the same.
 */
export const plainLetters = (text: string): string =>
  text.normalize('NFC').replace(/[\u00C0-\u017F]/gu, (letter) => OWN[letter] ?? letter.normalize('NFD').replace(/\p{M}/gu, ''));
