import { talliesBy, tallyOf, type AttendanceCount } from './attendance';

/** By what people who came are told apart in public. */
export const ATTENDANCE_DIMENSIONS = ['country', 'role', 'sizeClass'] as const;
/** One of ATTENDANCE_DIMENSIONS. */
export type AttendanceDimension = (typeof ATTENDANCE_DIMENSIONS)[number];

/** People who came and are alike in one thing; null for all others together. */
export interface AttendancePart {
  readonly value: string | null;
  readonly people: number;
}

/** What is told at once, and for good, of those who came to some events: each of them is in exactly one part of each dimension. */
export interface AttendanceRelease {
  readonly eventIds: readonly string[];
  readonly people: number;
  /** Who had a seat and stayed away, of these events and of those before them that did not tell; null while these are too few to be told of. */
  readonly noShows: number | null;
  readonly parts: Readonly<Record<AttendanceDimension, readonly AttendancePart[]>>;
}

/** The counts of one event. */
export interface CountedEvent {
  readonly eventId: string;
  readonly counts: readonly AttendanceCount[];
}

const KEYS: Readonly<Record<AttendanceDimension, (count: AttendanceCount) => string | null>> = {
  country: ({ countryCode }) => countryCode,
  role: ({ role }) => role,
  sizeClass: ({ sizeClass }) => sizeClass,
};

/** Parts people by one thing so that no part has fewer than `smallest`: those too few are the rest, which the smallest part joins while it is too small. */
function partsBy(counts: readonly AttendanceCount[], dimension: AttendanceDimension, smallest: number): AttendancePart[] {
  const all = talliesBy(counts, KEYS[dimension]).map(({ key, came }): AttendancePart => ({ value: key, people: came })).sort((one, other) => other.people - one.people);
  const isOwn = ({ value, people }: AttendancePart): boolean => value !== null && people >= smallest;
  const own = all.filter(isOwn);
  let rest = all.filter((part) => !isOwn(part)).reduce((sum, { people }) => sum + people, 0);
  while (rest > 0 && rest < smallest) rest += own.pop()?.people ?? 0;
  return [...own, ...(rest > 0 ? [{ value: null, people: rest }] : [])];
}

/**
 * What may be told at once of who came to these events, which nothing was told of yet, in this order. Events of fewer than `smallest` people wait for those
 * after them; whoever stayed away waits likewise, those that earlier releases did not tell of (`noShowsBefore`) included. Every part of a release has at least
 * `smallest` people, so releases that are kept for good can only be added to each other, never subtracted. Why: docs/decisions/0059. Nothing at all when `smallest` is null.
 */
export function releasesOf(events: readonly CountedEvent[], smallest: number | null, noShowsBefore = 0): AttendanceRelease[] {
  if (smallest === null) return [];
  const releases: AttendanceRelease[] = [];
  let waiting: CountedEvent[] = [];
  let untold = noShowsBefore;
  for (const event of events) {
    waiting.push(event);
    const counts = waiting.flatMap((each) => each.counts);
    const { came: people, noShows: stayedAway } = tallyOf(counts);
    if (people === 0 || people < smallest) continue;
    untold += stayedAway;
    const noShows = untold > 0 && untold >= smallest ? untold : null;
    const [country, role, sizeClass] = [partsBy(counts, 'country', smallest), partsBy(counts, 'role', smallest), partsBy(counts, 'sizeClass', smallest)];
    releases.push({ eventIds: waiting.map(({ eventId }) => eventId), people, noShows, parts: { country, role, sizeClass } });
    waiting = [];
    if (noShows !== null) untold = 0;
  }
  return releases;
}

/** The releases together, by one thing; the rest last. */
export function releasedTotals(releases: readonly Pick<AttendanceRelease, 'parts'>[], dimension: AttendanceDimension): AttendancePart[] {
  const totals = new Map<string | null, number>();
  for (const { value, people } of releases.flatMap(({ parts }) => parts[dimension])) totals.set(value, (totals.get(value) ?? 0) + people);
  const all = [...totals].map(([value, people]): AttendancePart => ({ value, people }));
  return all.sort((one, other) => Number(one.value === null) - Number(other.value === null) || other.people - one.people || String(one.value).localeCompare(String(other.value)));
}
