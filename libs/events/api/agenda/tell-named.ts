import { Person } from '@skills/identity/api';
import type { Context } from '@skills/platform/graph';
import { callStopOf } from '../../rules';
import { mailboxHash } from '../call/named-speakers';
import type { Event } from '../event/event.entity';
import { SessionSpeaker } from './session-speaker.entity';
import { tellSessionSpeaker } from './session-speaker-mailed';

/** Whether speakers of an event are written to: once it is public, and while there is something to speak at. */
export const areSpeakersTold = (event: Event, now: Date): boolean => (event.standing === 'PUBLISHED' || event.standing === 'POSTPONED') && callStopOf(event, now) === null;

/** The mailbox of whoever acts, who needs no mail about what they do themselves; null without an account. */
export async function ownMailbox({ em, actor }: Context): Promise<string | null> {
  const person = actor.personId === null ? null : await em.findOne(Person, { id: actor.personId });
  return person && mailboxHash(person.emailAddress);
}

/** Writes one mail to each mailbox that sessions of an event name and that has not heard of it; the mailboxes that were written to. Whoever calls it holds the event's book. */
export async function tellNamed(context: Context, event: Event): Promise<ReadonlySet<string>> {
  const { em } = context;
  const now = context.clock();
  const told = new Set<string>();
  if (!areSpeakersTold(event, now)) return told;
  await em.flush();
  const own = await ownMailbox(context);
  for (const speaker of await em.find(SessionSpeaker, { session: { event: event.id }, emailAddress: { $ne: null }, toldAt: null }, { orderBy: { id: 'asc' } })) {
    const mailbox = mailboxHash(speaker.emailAddress!);
    speaker.toldAt = now;
    if (mailbox === own || told.has(mailbox)) continue;
    told.add(mailbox);
    tellSessionSpeaker(context, event, speaker.emailAddress!, 'NAMED_BY_ORGANISERS');
  }
  return told;
}
