import { eventDates, movedFrom, wasHeld, type EarlierTime, type When } from '../../rules';
import type { Event } from '../event/event.entity';

const startOf = (when: When): string => ('date' in when ? when.date : when.startsAt.toISOString());

/**
 * The times and the state of an event as schema.org describes them. An event that was held has a start only where somebody said when: its plan is none. A postponed
 * one keeps its old start, as those who read these data ask for, and says that it is the previous one. Terms: schema.org/EventStatusType, schema.org/previousStartDate.
 */
export function timesAsData(event: Event, earlier: readonly EarlierTime[]): Record<string, unknown> {
  const isHeld = wasHeld(event.standing);
  const { held, planned } = eventDates(event, isHeld);
  const now = isHeld ? held : planned;
  const start = now && startOf(now);
  const previous = [...movedFrom(earlier, event.startsAt).map(({ startsAt }) => startsAt.toISOString()), ...((isHeld && held) || event.standing === 'POSTPONED' ? (planned ? [startOf(planned)] : []) : [])];
  const others = [...new Set(previous)].filter((each) => each !== start || event.standing === 'POSTPONED');
  const state = event.standing === 'CANCELLED' ? 'EventCancelled' : event.standing === 'POSTPONED' ? 'EventPostponed' : others.length > 0 ? 'EventRescheduled' : 'EventScheduled';
  return {
    eventStatus: `https://schema.org/${state}`,
    ...(start ? { startDate: start } : {}),
    ...(now && 'endsAt' in now && now.endsAt ? { endDate: now.endsAt.toISOString() } : {}),
    ...(now && 'date' in now && now.lastDate !== undefined ? { endDate: now.lastDate } : {}),
    ...(others.length > 0 ? { previousStartDate: others } : {}),
  };
}
