import { createHash, createHmac, randomBytes, randomInt, timingSafeEqual } from 'node:crypto';

/** A secret of 256 random bits, safe in a URL and a cookie. */
export const newSecret = (): string => randomBytes(32).toString('base64url');

/** Six random digits, leading zeros included. */
export const newCode = (): string => String(randomInt(1_000_000)).padStart(6, '0');

/** SHA-256 of a secret, hexadecimal: enough for 256 random bits, which nobody can try through. */
export const hashOf = (secret: string): string => createHash('sha256').update(secret).digest('hex');

/** HMAC-SHA-256 of a code under its request's salt, hexadecimal. */
export const codeHashOf = (code: string, salt: string): string => createHmac('sha256', salt).update(code).digest('hex');

/** Compares two hexadecimal hashes in a time that does not tell where they differ. */
export const sameHash = (one: string, other: string): boolean => {
  const [left, right] = [Buffer.from(one, 'hex'), Buffer.from(other, 'hex')];
  return left.length === right.length && timingSafeEqual(left, right);
};
