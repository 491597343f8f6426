/** Seats kept for some until a moment; from then on, those that nobody took are everybody's. */
export interface Reserve {
  readonly id: string;
  /** How many are kept. */
  readonly seats: number;
  /** How many of them are taken: confirmed or held. */
  readonly taken: number;
  readonly releaseAt: Date;
}

/** The seats of an event. */
export interface Seats {
  readonly capacity: number;
  /** Seats taken that are from no reserve: confirmed or held. */
  readonly generalTaken: number;
  readonly reserves: readonly Reserve[];
}

/** People who come together, all or none. */
export interface Party {
  readonly size: number;
  /** The reserves from which they may take, the first choice first. */
  readonly reserveIds: readonly string[];
}

/** From where the seats of a party are taken; at most one reserve, and the rest from the seats that are everybody's. */
export interface Draw {
  readonly general: number;
  readonly reserveId: string | null;
  readonly reserved: number;
}

const isReleased = ({ releaseAt }: Reserve, now: Date): boolean => releaseAt <= now;

/** What a reserve takes out of the capacity: all its seats while they are kept, then those that are taken. */
const blockedBy = (reserve: Reserve, now: Date): number => (isReleased(reserve, now) ? reserve.taken : reserve.seats);

/** The least capacity that all seats taken and kept fit into. */
export const leastCapacity = ({ generalTaken, reserves }: Seats, now: Date): number => reserves.reduce((sum, reserve) => sum + blockedBy(reserve, now), generalTaken);

/** How many seats are everybody's and free. */
export const generalFree = (seats: Seats, now: Date): number => seats.capacity - leastCapacity(seats, now);

/** How many seats are taken, from wherever. */
export const takenSeats = ({ generalTaken, reserves }: Seats): number => reserves.reduce((sum, { taken }) => sum + taken, generalTaken);

const reservedFree = (reserve: Reserve, now: Date): number => (isReleased(reserve, now) ? 0 : reserve.seats - reserve.taken);

/** How many seats a party could have at most. */
export const freeFor = (seats: Seats, { reserveIds }: Pick<Party, 'reserveIds'>, now: Date): number =>
  generalFree(seats, now) + Math.max(0, ...seats.reserves.filter(({ id }) => reserveIds.includes(id)).map((reserve) => reservedFree(reserve, now)));

/**
 * From where a party could take its seats now; null when there are too few. It takes from the reserve in which it finds most, so that what is
 * everybody's is left for everybody; of equal ones from the first of its choice.
 */
export function drawFor(seats: Seats, { size, reserveIds }: Party, now: Date): Draw | null {
  const [best] = reserveIds
    .flatMap((id) => seats.reserves.filter((reserve) => reserve.id === id))
    .map((reserve) => ({ id: reserve.id, reserved: Math.min(size, Math.max(0, reservedFree(reserve, now))) }))
    .sort((one, other) => other.reserved - one.reserved);
  const reserved = best?.reserved ?? 0;
  if (size - reserved > generalFree(seats, now)) return null;
  return { general: size - reserved, reserveId: reserved > 0 ? best!.id : null, reserved };
}

/**
 * From where a party that has seats would have them after a change of its size or of what it may take from: its own are given back first, so that fewer
 * always works. Null when there are too few; then it keeps what it has.
 */
export const drawAnew = (seats: Seats, had: Draw, party: Party, now: Date): Draw | null => drawFor(withGivenBack(seats, had), party, now);

const moved = (seats: Seats, { general, reserveId, reserved }: Draw, sign: 1 | -1): Seats => ({
  ...seats,
  generalTaken: seats.generalTaken + sign * general,
  reserves: seats.reserves.map((reserve) => (reserve.id === reserveId ? { ...reserve, taken: reserve.taken + sign * reserved } : reserve)),
});

/** The seats once a draw is taken. */
export const withTaken = (seats: Seats, draw: Draw): Seats => moved(seats, draw, 1);

/** The seats once a draw is given back. */
export const withGivenBack = (seats: Seats, draw: Draw): Seats => moved(seats, draw, -1);
