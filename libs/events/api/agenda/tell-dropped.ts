import type { Context } from '@skills/platform/graph';
import { mailboxHash } from '../call/named-speakers';
import type { Event } from '../event/event.entity';
import type { SessionSpeaker } from './session-speaker.entity';
import { tellSessionSpeaker } from './session-speaker-mailed';
import { areSpeakersTold, ownMailbox } from './tell-named';

/** Writes to those who heard that they are named in a session and no longer are; once for each mailbox, and not to those in `spared`, who are still named or hear it otherwise. */
export async function tellDropped(context: Context, event: Event, title: string, speakers: Iterable<Pick<SessionSpeaker, 'emailAddress' | 'toldAt'>>, spared: ReadonlySet<string>): Promise<void> {
  if (!areSpeakersTold(event, context.clock())) return;
  const told = new Set([...spared, (await ownMailbox(context)) ?? '']);
  for (const { emailAddress, toldAt } of speakers) {
    if (emailAddress === null || toldAt === null || told.has(mailboxHash(emailAddress))) continue;
    told.add(mailboxHash(emailAddress));
    tellSessionSpeaker(context, event, emailAddress, 'DROPPED', [{ title, now: null, before: null }]);
  }
}
