import type { AnswerState } from './answer';

/** One change of one answer, made in a browser and never altered afterwards. */
export type AnswerEvent = {
  /** A UUID made where the answer was given; the same id always means the same event. */
  id: string;
  /** The code of the item answered. */
  itemCode: string;
  /** 1, 2, 3… per item: one more than the highest revision that the writer knew of. */
  revision: number;
  /** How the item was dealt with. */
  state: AnswerState;
  /** The value, as `parseAnswer` accepts it; null unless the state is ANSWERED. */
  value: unknown;
  /** When it was given, ISO 8601. For people to read: no rule depends on a browser's clock. */
  answeredAt: string;
};

type Ranked = Pick<AnswerEvent, 'id' | 'itemCode' | 'revision'>;

/** Whether `one` counts rather than `other`: the higher revision, between equals the higher id. */
export const supersedes = (one: Ranked, other: Ranked): boolean =>
  one.revision !== other.revision ? one.revision > other.revision : one.id.toLowerCase() > other.id.toLowerCase();

/**
 * The event that counts for each item code. Events may come in any order, late and more than once: the result is the
 * same, because (revision, id) is a total order and the highest is taken.
 */
export const effectiveAnswers = <Event extends Ranked>(events: Iterable<Event>): ReadonlyMap<string, Event> => {
  const effective = new Map<string, Event>();
  for (const event of events) {
    const known = effective.get(event.itemCode);
    if (known === undefined || supersedes(event, known)) effective.set(event.itemCode, event);
  }
  return effective;
};

/** The revision that the next change of `itemCode` takes: one more than the highest in `events`, 1 for the first. */
export const nextRevision = (events: Iterable<Ranked>, itemCode: string): number => {
  let highest = 0;
  for (const event of events) if (event.itemCode === itemCode) highest = Math.max(highest, event.revision);
  return highest + 1;
};
