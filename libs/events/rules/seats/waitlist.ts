import { drawFor, freeFor, withTaken, type Draw, type Party, type Seats } from './seats';

/** A party that waits. */
export interface Waiting extends Party {
  readonly id: string;
}

/** Seats offered to a party that waits. */
export interface Offer {
  readonly id: string;
  readonly draw: Draw;
}

/** Why a party was passed over: it wanted more seats than it could have when somebody behind it was offered some. */
export interface PassedOver {
  readonly id: string;
  /** The party behind it that was offered seats. */
  readonly by: string;
  readonly wanted: number;
  /** How many it could have had then. */
  readonly free: number;
}

/** What serving the waitlist once leads to. */
export interface Serving {
  readonly offers: readonly Offer[];
  readonly passedOver: readonly PassedOver[];
  /** The seats after all offers. */
  readonly seats: Seats;
}

/**
 * Offers what is free to those who wait, in the published order. A party gets all its seats or none: one that is too large for what is
 * free keeps its place, and whoever fits behind it goes first, with the reason kept. After it no party that waits would fit.
 */
export function serveWaitlist(seats: Seats, waiting: readonly Waiting[], now: Date): Serving {
  const offers: Offer[] = [];
  const passedOver: PassedOver[] = [];
  const tooLarge: Waiting[] = [];
  let left = seats;
  for (const party of waiting) {
    const draw = drawFor(left, party, now);
    if (!draw) {
      tooLarge.push(party);
      continue;
    }
    for (const { id, size, reserveIds } of tooLarge) passedOver.push({ id, by: party.id, wanted: size, free: freeFor(left, { reserveIds }, now) });
    offers.push({ id: party.id, draw });
    left = withTaken(left, draw);
  }
  return { offers, passedOver, seats: left };
}
