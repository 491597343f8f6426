import type { Context } from '@skills/platform/graph';
import { agendaChanges } from '../../rules';
import { mailboxHash } from '../call/named-speakers';
import type { Event } from '../event/event.entity';
import type { KeptSession } from './agenda-version.entity';
import type { DraftSession } from './draft-agenda';
import { tellSessionSpeaker, type SessionPlace, type ToldSession } from './session-speaker-mailed';
import { areSpeakersTold, ownMailbox } from './tell-named';

const compared = (sessions: readonly KeptSession[]) => sessions.map((session) => ({ ...session, speakers: [] }));
const placeOf = (session: KeptSession | undefined): SessionPlace | null => (session ? { startsAt: session.startsAt, endsAt: session.endsAt, room: session.room } : null);

/**
 * Writes one mail to each mailbox that speaks in a session with a place in a new version of the agenda, with another place, or without one any more; not to those
 * who hear in the same act that they are named. A session that was deleted is told of when it is; with a new date of a postponed event everybody hears when they speak.
 */
export async function tellSpeaking(context: Context, event: Event, before: readonly KeptSession[], after: readonly KeptSession[], drafts: readonly DraftSession[], told: ReadonlySet<string>): Promise<void> {
  if (event.standing !== 'PUBLISHED' || !areSpeakersTold(event, context.clock())) return;
  const touched = new Set(agendaChanges(compared(before), compared(after)).flatMap(({ kind, before: was, after: is }) => (['ADDED', 'MOVED', 'ROOM', 'REMOVED'].includes(kind) ? [(is ?? was)!.id] : [])));
  const own = await ownMailbox(context);
  const mails = new Map<string, { emailAddress: string; sessions: ToldSession[] }>();
  for (const { id, title, speakers } of drafts) {
    if (!touched.has(id)) continue;
    const session: ToldSession = { title, now: placeOf(after.find((each) => each.id === id)), before: placeOf(before.find((each) => each.id === id)) };
    const addresses = new Map(speakers.flatMap(({ emailAddress }) => (emailAddress === null ? [] : [[mailboxHash(emailAddress), emailAddress] as const])));
    for (const [mailbox, emailAddress] of addresses) {
      if (mailbox === own || told.has(mailbox)) continue;
      const mail = mails.get(mailbox) ?? { emailAddress, sessions: [] };
      mails.set(mailbox, { ...mail, sessions: [...mail.sessions, session] });
    }
  }
  for (const { emailAddress, sessions } of mails.values()) tellSessionSpeaker(context, event, emailAddress, sessions.some(({ before: was }) => was !== null) ? 'MOVED' : 'SCHEDULED', sessions);
}
