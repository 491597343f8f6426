import { agendaDays } from '../agenda/day-grid';
import { momentAt } from '../event/zone-time';

/** A day of an event as its doors see it. */
export interface DoorDay {
  /** ISO 8601, on the clock of the event's zone. */
  readonly day: string;
  /** From when on whoever is let in is of this day, ISO 8601; whoever is before the first day is of the first. */
  readonly from: string;
}

/** An event's times with the zone in which its days are counted. */
export interface DoorTimes {
  readonly startsAt: Date | null;
  readonly endsAt: Date | null;
  readonly timeZone: string;
}

/** The hour at which one day of a door becomes the next: whoever goes in and out of an evening that lasts beyond midnight does so on one day. */
const DAY_TURNS = 4;

/** The days of an event, the first of them first; none while it has no time. Whatever the doors record belongs to one of them: the evening before to the first, what comes after to the last. */
export function doorDays({ startsAt, endsAt, timeZone }: DoorTimes): DoorDay[] {
  if (startsAt === null) return [];
  const turned = (moment: Date): Date => new Date(moment.getTime() - DAY_TURNS * 3_600_000);
  return agendaDays({ startsAt: turned(startsAt), endsAt: turned(endsAt ?? startsAt) }, [], timeZone).map((day) => ({ day, from: momentAt(`${day}T0${DAY_TURNS}:00`, timeZone)!.toISOString() }));
}

/** Which of its days a moment (ISO 8601) belongs to, counted from 0; all moments are of one day while an event has no time. */
export const doorDayAt = (days: readonly DoorDay[], at: string): number => Math.max(0, days.findLastIndex(({ from }) => from <= at));
