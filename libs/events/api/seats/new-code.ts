import { randomInt } from 'node:crypto';

/** Letters and digits that nobody takes for another, read out or on paper. */
const ALPHABET = 'ABCDEFGHJKMNPQRSTUVWXYZ23456789';

/** An invitation code that nobody guesses: twelve of 31 signs in groups of four. */
export const newCode = (): string => Array.from({ length: 3 }, () => Array.from({ length: 4 }, () => ALPHABET[randomInt(ALPHABET.length)]).join('')).join('-');
