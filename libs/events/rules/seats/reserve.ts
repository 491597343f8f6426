import { isCountryCode, oneOf, readFields, type FieldReading } from '@skills/identity/rules';
import { z } from 'zod';
import { PARTICIPANT_ROLES } from '../registration/read-registration';

/** For whom seats are kept. */
export const RESERVE_KINDS = ['COUNTRY', 'ROLE', 'CODE'] as const;
/** One of RESERVE_KINDS. */
export type ReserveKind = (typeof RESERVE_KINDS)[number];

/** The most reserves of an event. */
export const MOST_RESERVES = 50;
/** The fewest and the most characters of an invitation code that somebody makes up: shorter ones are found by trying. */
export const CODE_LEAST = 8;
export const CODE_MOST = 40;

/** What two spellings of an invitation code have in common: people type small letters, and leave out hyphens. */
export const codeKey = (code: string): string => code.toUpperCase().replaceAll(/[\s-]/g, '');

const value = z.string().trim().nullish().transform((typed) => typed || null);

const reserve = z
  .object({
    kind: oneOf(RESERVE_KINDS),
    value,
    seats: z.int('OUT_OF_RANGE').min(1, 'OUT_OF_RANGE').max(100_000, 'OUT_OF_RANGE'),
    releaseAt: z.date('REQUIRED'),
  })
  .superRefine(({ kind, value: wanted }, context) => {
    const wrong = (message: string) => context.addIssue({ code: 'custom', path: ['value'], message });
    if (kind === 'CODE') {
      if (wanted !== null && (codeKey(wanted).length < CODE_LEAST || wanted.length > CODE_MOST || !/^[\p{L}\p{N} -]+$/u.test(wanted))) wrong('NOT_UNDERSTOOD');
    } else if (wanted === null) wrong('REQUIRED');
    else if (kind === 'COUNTRY' ? !isCountryCode(wanted) : !PARTICIPANT_ROLES.some((role) => role === wanted)) wrong('NOT_OFFERED');
  });

/** Seats that organisers keep; `value` is the country, the role or the code, null for a code that the server makes. */
export type ReserveForm = z.output<typeof reserve>;

/** Reads what organisers say of seats to keep; every fault at once. */
export const readReserve = (fields: unknown): FieldReading<ReserveForm> => readFields(reserve, fields);
