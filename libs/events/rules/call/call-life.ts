import { stopOf, type EventStop, type Registrable } from '../event/event-life';

/** An event as its call sees it. */
export type CalledEvent = Pick<Registrable, 'standing' | 'endsAt'>;

/** Why nothing more is proposed, reviewed, decided or confirmed for an event: it was cancelled, or is over. */
export type CallStop = Exclude<EventStop, 'EVENT_POSTPONED'>;

/** What the call of an event has been stopped by at a moment; null while it goes on. An event that is postponed goes on preparing. */
export function callStopOf(event: CalledEvent, now: Date): CallStop | null {
  const stop = stopOf(event, now);
  return stop === 'EVENT_POSTPONED' ? null : stop;
}

/** Whether a call takes proposals at a moment: before the one at which it closes, and while there is something to contribute to. */
export const isCallOpen = (call: { readonly closesAt: Date }, event: CalledEvent, now: Date): boolean => now < call.closesAt && callStopOf(event, now) === null;
