import { wallTime } from '../event/zone-time';

/** The most items of an event. */
export const MOST_CHECKLIST_ITEMS = 200;
/** How far from an event an item may be due, in days. */
export const MOST_DAYS_AWAY = 730;

/** When an item is due: on a day, or so many days before the event begins (below 0), after it ends (above 0), on its day (0); or at no time. */
export interface ItemDue {
  /** ISO 8601. */
  readonly dueOn: string | null;
  readonly daysFromEvent: number | null;
}

/** The times of an event. */
export interface EventTimesOf {
  readonly startsAt: Date | null;
  readonly endsAt: Date | null;
  readonly timeZone: string;
}

const DAY = 24 * 3600 * 1000;

/** The day on which an item is due, ISO 8601; null when it has none, or the event has no time yet. A relative one follows the event wherever it goes. */
export function dueDay({ dueOn, daysFromEvent }: ItemDue, { startsAt, endsAt, timeZone }: EventTimesOf): string | null {
  if (dueOn !== null || daysFromEvent === null) return dueOn;
  const anchor = daysFromEvent > 0 ? (endsAt ?? startsAt) : startsAt;
  if (anchor === null) return null;
  const day = Date.parse(`${wallTime(anchor, timeZone).slice(0, 10)}T00:00:00Z`);
  return new Date(day + daysFromEvent * DAY).toISOString().slice(0, 10);
}

/** A day as many days later or earlier as another beginning is, each on the clock of its place. */
export function movedDay(day: string, from: { readonly startsAt: Date; readonly timeZone: string }, to: { readonly startsAt: Date; readonly timeZone: string }): string {
  const dayOf = ({ startsAt, timeZone }: typeof from): number => Date.parse(`${wallTime(startsAt, timeZone).slice(0, 10)}T00:00:00Z`);
  return new Date(Date.parse(`${day}T00:00:00Z`) + dayOf(to) - dayOf(from)).toISOString().slice(0, 10);
}

/** Whether an item is late: not done, and its day is over where the event is. */
export const isOverdue = (due: string | null, doneAt: Date | null, now: Date, timeZone: string): boolean => due !== null && doneAt === null && due < wallTime(now, timeZone).slice(0, 10);

/** Whether this is a day, ISO 8601. */
export const isDay = (text: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(`${text}T00:00:00Z`)) && new Date(`${text}T00:00:00Z`).toISOString().startsWith(text);
