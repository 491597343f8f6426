import { momentAt, wallTime } from '../event/zone-time';

/** The step in which sessions are moved, in minutes. */
export const GRID_STEP = 15;

const DAY = 24 * 60;

/** The day of a moment on the clock of a zone, ISO 8601. */
export const dayOf = (moment: Date, zone: string): string => wallTime(moment, zone).slice(0, 10);

/** The minutes since midnight of a moment on the clock of a zone. */
export const minutesOf = (moment: Date, zone: string): number => Number(wallTime(moment, zone).slice(11, 13)) * 60 + Number(wallTime(moment, zone).slice(14, 16));

/** The moment that a day and minutes since midnight are on the clock of a zone; minutes outside the day are taken to its edge. */
export function momentOn(day: string, minutes: number, zone: string): Date {
  const within = Math.min(Math.max(minutes, 0), DAY - GRID_STEP);
  const time = `${String(Math.floor(within / 60)).padStart(2, '0')}:${String(within % 60).padStart(2, '0')}`;
  return momentAt(`${day}T${time}`, zone) ?? new Date(`${day}T${time}Z`);
}

/** The days on which an event has something, ISO 8601: from its first to its last, and those of sessions outside. */
export function agendaDays(event: { readonly startsAt: Date; readonly endsAt: Date }, sessions: readonly { readonly startsAt: Date }[], zone: string): string[] {
  const days = new Set(sessions.map(({ startsAt }) => dayOf(startsAt, zone)));
  const last = dayOf(event.endsAt, zone);
  // Noon is the same day in whatever way clocks change; an event longer than two months has its ends only.
  for (let at = new Date(`${dayOf(event.startsAt, zone)}T12:00:00Z`), count = 0; at.toISOString().slice(0, 10) <= last && count < 62; at = new Date(at.getTime() + 24 * 3600 * 1000), count += 1) days.add(at.toISOString().slice(0, 10));
  days.add(last);
  return [...days].sort();
}

/** From which to which minute of a day its grid goes, in whole hours: everything that happens, and at least eight hours. */
export function hoursOf(spans: readonly { readonly from: number; readonly to: number }[]): { readonly from: number; readonly to: number } {
  const from = Math.floor(Math.min(9 * 60, ...spans.map((span) => span.from)) / 60) * 60;
  const to = Math.ceil(Math.max(17 * 60, ...spans.map((span) => span.to)) / 60) * 60;
  return { from, to: Math.min(to, DAY) };
}

/** A lane beside others, and how many there are. */
export interface Lane {
  readonly lane: number;
  readonly lanes: number;
}

/** Puts spans that overlap into lanes beside one another, each into the first that is free; in the order given. */
export function lanesOf(spans: readonly { readonly from: number; readonly to: number }[]): Lane[] {
  const ends: number[] = [];
  const lanes = new Map<number, number>();
  for (const [at, { from, to }] of [...spans.entries()].sort(([, one], [, other]) => one.from - other.from)) {
    const free = ends.findIndex((end) => end <= from);
    const lane = free === -1 ? ends.length : free;
    ends[lane] = to;
    lanes.set(at, lane);
  }
  return spans.map((_, at) => ({ lane: lanes.get(at) ?? 0, lanes: Math.max(ends.length, 1) }));
}
