import { wallTime } from '../event/zone-time';

const DAY = 24 * 3600 * 1000;
const firstOf = (month: string): number => Date.parse(`${month}-01T00:00:00Z`);

/** The month in which a moment lies in Universal Time, as `2027-03`. */
export const monthOf = (moment: Date): string => moment.toISOString().slice(0, 7);

/** Whether this is a month as `2027-03`. */
export const isMonth = (text: string): boolean => /^\d{4}-(0[1-9]|1[0-2])$/.test(text);

/** The month that many months later; earlier for a negative number. */
export function monthAfter(month: string, months: number): string {
  const [year, number] = month.split('-').map(Number) as [number, number];
  return monthOf(new Date(Date.UTC(year, number - 1 + months, 1)));
}

/** The days of a month, `2027-03-01` and on. */
export function daysOf(month: string): string[] {
  const next = firstOf(monthAfter(month, 1));
  return Array.from({ length: Math.round((next - firstOf(month)) / DAY) }, (_, at) => new Date(firstOf(month) + at * DAY).toISOString().slice(0, 10));
}

/** In which column of a week that begins on Monday a day stands, from 1. */
export const weekColumn = (day: string): number => ((new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7) + 1;

/** The moments between which everything lies that some clock on earth shows in this month. */
export const monthSpan = (month: string): { from: Date; until: Date } => ({ from: new Date(firstOf(month) - DAY), until: new Date(firstOf(monthAfter(month, 1)) + DAY) });

/** When an event is, as far as a calendar needs it. */
export interface Dated {
  readonly startsAt: Date | null;
  readonly endsAt: Date | null;
  /** IANA. */
  readonly timeZone: string;
  /** A day or a month, ISO 8601, of an event without an hour. */
  readonly date: string | null;
  /** The last of several such days. */
  readonly lastDate?: string;
}

/**
 * The days of a month on which an event is, on the clock of its place; an empty list when it is not in it. `MONTH` when it is known to be in
 * the month, but not on which day. One that ends at midnight is not on the day that begins then.
 */
export function daysIn(month: string, { startsAt, endsAt, timeZone, date, lastDate }: Dated): string[] | 'MONTH' {
  if (startsAt === null && date !== null && lastDate !== undefined) return daysOf(month).filter((day) => day >= date && day <= lastDate);
  if (startsAt === null) return date === month ? 'MONTH' : date !== null && date.length > 7 && date.startsWith(month) ? [date] : [];
  const first = wallTime(startsAt, timeZone).slice(0, 10);
  const last = endsAt === null ? first : wallTime(new Date(endsAt.getTime() - 1), timeZone).slice(0, 10);
  return daysOf(month).filter((day) => day >= first && day <= last);
}
