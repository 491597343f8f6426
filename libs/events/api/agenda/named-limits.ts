import { takeOfDay } from '@skills/identity/api';
import type { Limit } from '@skills/platform/database';
import type { Context } from '@skills/platform/graph';
import type { Event } from '../event/event.entity';
import { areSpeakersTold } from './tell-named';

const DAY = 24 * 3600;
/** Each mailbox that organisers name as a speaker's gets a mail that it did not ask for: so many from one of them, and to one mailbox. The programme of a large conference goes through in a day. */
const NAMED_ORGANISER_DAY: Limit = { name: 'event-agenda.named-organiser-day', points: 300, perSeconds: DAY };
const NAMED_MAILBOX_DAY: Limit = { name: 'event-agenda.named-mailbox-day', points: 30, perSeconds: DAY };

/** Counts that a mailbox is named as a speaker's in one more session, or refuses at this place of the form, with when it goes on. Before an event is public nobody is written to, and then each mailbox once. */
export async function takeNaming(context: Context, event: Event, mailbox: string, isNewToEvent: boolean, path: readonly string[]): Promise<void> {
  if (isNewToEvent) await takeOfDay(context, NAMED_ORGANISER_DAY, context.actor.personId ?? '', 'TOO_MANY_NAMED', path);
  if (areSpeakersTold(event, context.clock())) await takeOfDay(context, NAMED_MAILBOX_DAY, mailbox, 'MAILBOX_NAMED_OFTEN', path);
}
