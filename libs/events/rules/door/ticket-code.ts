/** The signs of ticket codes: no I, L, O, 0 and 1, which people take for each other. Their number is a prime, so that the check sign finds every single mistake and every swap. */
const SIGNS = '23456789ABCDEFGHJKMNPQRSTUVWXYZ';
const DATA_SIGNS = 11;

/** The check sign of the others: the sum of each sign's place in SIGNS times its place in the code, modulo the number of signs (as in ISO 7064 pure systems, with a prime modulus). */
function checkOf(data: string): string {
  const sum = [...data].reduce((total, sign, at) => total + SIGNS.indexOf(sign) * (at + 1), 0);
  return SIGNS[sum % SIGNS.length]!;
}

/** A new ticket code: eleven signs by chance (54 bits) and one that checks them. `random` gives whole numbers from 0 to below its argument, each as likely. */
export function newTicketCode(random: (below: number) => number): string {
  const data = Array.from({ length: DATA_SIGNS }, () => SIGNS[random(SIGNS.length)]!).join('');
  return data + checkOf(data);
}

/** The code that was typed or scanned, with or without hyphens, in small or capital letters; null when it is none, or is mistyped. */
export function readTicketCode(typed: string): string | null {
  const code = typed.toUpperCase().replaceAll(/[\s-]/g, '');
  if (code.length !== DATA_SIGNS + 1 || [...code].some((sign) => !SIGNS.includes(sign))) return null;
  const data = code.slice(0, DATA_SIGNS);
  return checkOf(data) === code.at(-1) ? code : null;
}

/** A code as people read and type it: three groups of four. */
export const spacedTicketCode = (code: string): string => code.replaceAll(/(.{4})(?=.)/g, '$1-');
