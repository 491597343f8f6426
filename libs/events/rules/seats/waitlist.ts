import { drawFor, freeFor, withTaken, type Draw, type Party, type Seats } from './seats';

/** A party that waits. */
export interface Waiting extends Party {
  readonly id: string;
}

/** Why parties of some kinds are passed over: they want so many seats, and could have only so many. */
export interface TooFew {
  readonly wanted: number;
  readonly free: number;
  /** From which reserves they may take, kind by kind. */
  readonly reserveIds: readonly (readonly string[])[];
}

/** Seats offered to a party that waits. */
export interface Offer {
  readonly id: string;
  readonly draw: Draw;
  /** How many it could have had. */
  readonly free: number;
  /** Why those who came before it and still wait got none of these seats; reason by reason, the smallest parties first. */
  readonly passedOver: readonly TooFew[];
}

/** What serving the waitlist leads to. */
export interface Serving {
  readonly offers: readonly Offer[];
  /** The seats after all offers. */
  readonly seats: Seats;
}

const alike = (one: Party, other: Party): boolean => one.size === other.size && one.reserveIds.join() === other.reserveIds.join();

/** The kinds of parties among some: alike are those who want as many seats, and may take them from the same reserves. */
export const kindsOf = (parties: readonly Party[]): Party[] => parties.filter((party, at) => parties.findIndex((other) => alike(party, other)) === at);

/** The kinds that could have seats now. Serving only takes seats away, so nobody of another kind can be offered any before it has ended. */
export const fittingKinds = (seats: Seats, kinds: readonly Party[], now: Date): Party[] => kinds.filter((kind) => drawFor(seats, kind, now) !== null);

/** Whether a party is of the kinds that are passed over for this reason. */
export const isPassedOver = ({ wanted, reserveIds }: TooFew, party: Party): boolean => reserveIds.some((ids) => alike({ size: wanted, reserveIds: ids }, party));

function tooFewFor(seats: Seats, kinds: readonly Party[], now: Date): TooFew[] {
  const reasons = new Map<string, { wanted: number; free: number; reserveIds: (readonly string[])[] }>();
  for (const { size: wanted, reserveIds } of kinds) {
    const free = freeFor(seats, { reserveIds }, now);
    if (free >= wanted) continue;
    const reason = reasons.get(`${wanted} ${free}`) ?? { wanted, free, reserveIds: [] };
    reason.reserveIds.push(reserveIds);
    reasons.set(`${wanted} ${free}`, reason);
  }
  return [...reasons.values()].sort((one, other) => one.wanted - other.wanted || one.free - other.free);
}

/**
 * Offers what is free to those who wait, in the published order. A party gets all its seats or none: one that is too large for what is
 * free keeps its place, and whoever fits behind it goes first, with the reason kept. After it no party that waits would fit. Those who wait may come slice by slice
 * and without the kinds that do not fit; `kinds` are those of all who wait.
 */
export function serveWaitlist(seats: Seats, waiting: readonly Waiting[], kinds: readonly Party[], now: Date): Serving {
  const offers: Offer[] = [];
  let left = seats;
  for (const { id, ...party } of waiting) {
    const draw = drawFor(left, party, now);
    if (!draw) continue;
    offers.push({ id, draw, free: freeFor(left, party, now), passedOver: tooFewFor(left, kinds, now) });
    left = withTaken(left, draw);
  }
  return { offers, seats: left };
}
