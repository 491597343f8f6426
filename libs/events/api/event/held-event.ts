import { refuse, type Context } from '@skills/platform/graph';
import { mayTake, standingAfter, type EventAct, type Standing } from '../../rules';
import { HeldBook } from '../seats/held-book';
import type { Event } from './event.entity';
import { mayOrganise } from './event.policy';

/** The book of an event, held until commit, for somebody who organises it; refused as absent to others, and to whoever saw an earlier revision. */
export async function organisedBook(context: Context, eventId: string, revision: number | null = null): Promise<HeldBook> {
  const book = await HeldBook.holdFor(context, eventId);
  context.ask(mayOrganise, book.event);
  if (revision !== null && revision !== book.event.revision) refuse('CHANGED_MEANWHILE', ['revision']);
  return book;
}

/** Marks an event as changed now; calendars follow by the revision. */
export function touch(event: Event, now: Date): void {
  event.revision += 1;
  event.changedAt = now;
}

/** Takes an event through an act, or refuses where it cannot be done any more. Doing again what was done changes nothing: then the answer is false. */
export function takeEventAct(event: Event, act: Exclude<EventAct, 'DISCARD'>, now: Date): boolean {
  const led: Partial<Record<EventAct, Standing>> = { PUBLISH: 'PUBLISHED', POSTPONE: 'POSTPONED', CANCEL: 'CANCELLED', RECORD_HELD: 'HELD', REPORT: 'REPORTED' };
  if (led[act] === event.standing) return false;
  if (!mayTake(act, event, now)) refuse('NOT_POSSIBLE_NOW');
  const standing = standingAfter(act, event.standing) ?? event.standing;
  if (standing !== event.standing) Object.assign(event, { standing, standingSince: now });
  touch(event, now);
  return true;
}
