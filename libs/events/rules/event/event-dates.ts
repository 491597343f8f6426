import type { Phase } from './event-life';
import { wallTime } from './zone-time';

/** What is known of when an event is planned and was held. */
export interface DatedEvent {
  readonly startsAt: Date | null;
  readonly endsAt: Date | null;
  /** IANA. */
  readonly timeZone: string;
  /** The day or month for which it was planned, ISO 8601, where no hour is known. */
  readonly plannedDate: string | null;
  /** The day or month in which it was held, ISO 8601. */
  readonly actualDate: string | null;
  /** The last day on which it was held, where that was another one; absent for none. */
  readonly actualLastDate?: string | null;
}

/** A time with its hours, or a day or month, ISO 8601, or several days. */
export type When = { readonly startsAt: Date; readonly endsAt: Date | null } | { readonly date: string; readonly lastDate?: string };

/** When an event was held, and for when it is or was planned; null for what is not known. What was held as planned has no plan beside it. */
export interface EventDates {
  readonly held: When | null;
  readonly planned: When | null;
}

const planOf = ({ startsAt, endsAt, plannedDate }: DatedEvent): When | null => (startsAt !== null ? { startsAt, endsAt } : plannedDate === null ? null : { date: plannedDate });

/** Tells the plan of an event from the fact: only what somebody recorded as held has a time at which it was. */
export function eventDates(event: DatedEvent, isHeld: boolean): EventDates {
  const { startsAt, endsAt, timeZone, actualDate, actualLastDate: lastDate = null } = event;
  const planned = planOf(event);
  if (!isHeld || actualDate === null) return { held: null, planned };
  const isEnd = lastDate === null || (endsAt !== null && wallTime(endsAt, timeZone).startsWith(lastDate));
  if (startsAt !== null && wallTime(startsAt, timeZone).startsWith(actualDate) && isEnd) return { held: { startsAt, endsAt }, planned: null };
  return { held: { date: actualDate, ...(lastDate === null ? {} : { lastDate }) }, planned: startsAt === null && event.plannedDate === actualDate ? null : planned };
}

/** Whether something can have been held until this day: it is not before the first one, and both are days and not months. */
export const isLastDay = (first: string | null, last: string): boolean => first?.length === 10 && last.length === 10 && last >= first;

/** Whether an event that stands like this took place. */
export const wasHeld = (standing: Phase): boolean => standing === 'HELD' || standing === 'REPORTED';

/** A time for which an event was planned before. */
export interface EarlierTime {
  readonly startsAt: Date | null;
  readonly replacedAt: Date;
}

/** The times from which an event was moved, in the order in which that was: those after which it began at another moment. */
export function movedFrom<Time extends EarlierTime>(times: readonly Time[], startsAt: Date | null): (Time & { startsAt: Date })[] {
  const inOrder = [...times].sort((one, other) => one.replacedAt.getTime() - other.replacedAt.getTime());
  return inOrder.filter((time, at): time is Time & { startsAt: Date } => time.startsAt !== null && time.startsAt.getTime() !== ((at + 1 < inOrder.length ? inOrder[at + 1]!.startsAt : startsAt)?.getTime() ?? null));
}
