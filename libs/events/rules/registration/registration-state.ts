/**
 * How far a registration has come. HELD: seats are kept for it until a moment, REQUESTED: organisers decide, WAITING: it is on the waitlist. The last
 * four are over, its seats are others': CANCELLED was given up by whoever registered, TAKEN_OFF taken off the list by organisers.
 */
export const REGISTRATION_STATES = ['HELD', 'CONFIRMED', 'WAITING', 'REQUESTED', 'CANCELLED', 'TAKEN_OFF', 'EXPIRED', 'DECLINED'] as const;
/** One of REGISTRATION_STATES. */
export type RegistrationState = (typeof REGISTRATION_STATES)[number];

/** Those in which a registration is not over. */
export const LIVE_STATES: readonly RegistrationState[] = ['HELD', 'CONFIRMED', 'WAITING', 'REQUESTED'];

/** Why seats are held: until its mail address is confirmed, or as an offer to somebody who waited. */
export const HOLD_REASONS = ['ADDRESS', 'OFFER'] as const;
/** One of HOLD_REASONS. */
export type HoldReason = (typeof HOLD_REASONS)[number];

/** How long seats are held for somebody who has to confirm a mail address, in minutes. */
export const ADDRESS_MINUTES = 60;
/** How long an offer stands, in hours; a day before the event it ends in any case, so that a seat nobody took goes on. */
export const OFFER_HOURS = 48;

const HOUR = 3_600_000;

/**
 * Until when an offer made now stands: 48 hours; not beyond a day before the beginning, but never under two hours, and never beyond the
 * beginning.
 */
export function offerEnds(now: Date, startsAt: Date | null): Date {
  const usual = now.getTime() + OFFER_HOURS * HOUR;
  if (startsAt === null) return new Date(usual);
  const dayBefore = startsAt.getTime() - 24 * HOUR;
  return new Date(Math.min(startsAt.getTime(), Math.max(Math.min(usual, dayBefore), now.getTime() + 2 * HOUR)));
}

/** What happened to somebody's place, in the log that shows why each seat went where it went. CALLED_OFF: the event was cancelled, and what was only held for them went back. */
export const SEAT_ACTS = ['SEATED', 'QUEUED', 'OFFERED', 'PASSED_OVER', 'CONFIRMED', 'APPROVED', 'EXPIRED', 'CANCELLED', 'TAKEN_OFF', 'CALLED_OFF', 'DECLINED', 'CHANGED', 'RESIZED', 'RESERVED', 'RELEASED'] as const;
/** One of SEAT_ACTS. */
export type SeatAct = (typeof SEAT_ACTS)[number];
