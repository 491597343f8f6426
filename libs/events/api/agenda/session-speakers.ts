import type { EntityManager } from '@mikro-orm/postgresql';
import { findById, idOf } from '@skills/platform/database';
import type { Person } from '@skills/identity/api';
import { refuse, type Context } from '@skills/platform/graph';
import { uuidv7 } from 'uuidv7';
import type { SessionForm } from '../../rules';
import { mailboxHash } from '../call/named-speakers';
import { SessionProposal } from '../call/proposal.entity';
import { refuseWhoSaidNo } from '../call/said-no';
import { SpeakerLink } from '../call/speaker-link.entity';
import type { Event } from '../event/event.entity';
import { mayOrganise } from '../event/event.policy';
import { Participant } from '../registration/participant.entity';
import { Registration } from '../registration/registration.entity';
import { introduce, type Introduction } from './introduce';
import { takeNaming } from './named-limits';
import { SessionSpeaker } from './session-speaker.entity';
import type { EventSession } from './session.entity';
import { tellDropped } from './tell-dropped';

/**
 * The account of a participant who is chosen as a speaker; null when none is known. Of several who came with one registration nobody
 * knows whose account it is. Refused for a participant of another event, and to who may not see participants.
 */
async function accountOf(context: Context, event: Event, participantId: string, at: number): Promise<Person | null> {
  const unknown = () => refuse('PARTICIPANT_UNKNOWN', ['content', 'speakers', String(at)]);
  if (!context.can(mayOrganise, event)) return unknown();
  const participant = await findById(context.em, Participant, participantId);
  const registration = participant && (await context.em.findOne(Registration, { id: idOf(participant.registration), event: event.id }, { populate: ['person'] }));
  if (!registration) return unknown();
  return (await context.em.count(Participant, { registration: registration.id })) === 1 ? registration.person : null;
}

/** Who says that they do not speak at an event, or in the proposal that a session was: the links by which they do. */
async function whoSaidNo(em: EntityManager, session: EventSession, event: Event): Promise<SpeakerLink[]> {
  const proposal = await em.findOne(SessionProposal, { session: session.id });
  return em.find(SpeakerLink, { $or: [{ event: event.id }, ...(proposal ? [{ proposal: proposal.id }] : [])], takenOffAt: { $ne: null } });
}

/** The mailboxes that sessions of an event name already. */
async function mailboxesOf(em: EntityManager, event: Event): Promise<ReadonlySet<string>> {
  const named = await em.find(SessionSpeaker, { session: { event: event.id }, emailAddress: { $ne: null } });
  return new Set(named.map(({ emailAddress }) => mailboxHash(emailAddress!)));
}

/**
 * Writes who speaks in a session, and tells those who no longer do. A speaker stays the same one under another name; with another address, the account that was
 * linked is somebody else's. Refused for who said that it is not them, and beyond so many new mailboxes in a day.
 */
export async function writeSpeakers(context: Context, session: EventSession, event: Event, speakers: SessionForm['speakers']): Promise<void> {
  const { em } = context;
  const before = await em.find(SessionSpeaker, { session: session.id }, { orderBy: { position: 'asc' } });
  const toldAt = new Map(before.flatMap((speaker) => (speaker.emailAddress === null ? [] : [[mailboxHash(speaker.emailAddress), speaker.toldAt] as const])));
  const was = before.map(({ emailAddress, toldAt: at }) => ({ emailAddress, toldAt: at }));
  refuseWhoSaidNo(event.id, await whoSaidNo(em, session, event), speakers, before);
  const known = await mailboxesOf(em, event);
  const introductions = new Map<string, Introduction>();
  const gone = new Set(before);
  for (const [position, { speakerId, participantId, about, url, ...form }] of speakers.entries()) {
    const introduced = { ...(about === undefined ? {} : { about }), ...(url === undefined ? {} : { url }) };
    const said = { ...form, ...introduced };
    const mailbox = said.emailAddress === null ? null : mailboxHash(said.emailAddress);
    const path = ['content', 'speakers', String(position), 'emailAddress'];
    if (mailbox !== null && !toldAt.has(mailbox)) await takeNaming(context, event, mailbox, !known.has(mailbox), path);
    // What is said of somebody counts for all their sessions, also for one that names them only now.
    if (mailbox !== null && (!toldAt.has(mailbox) || Object.keys(introduced).length > 0)) introductions.set(mailbox, introduced);
    const earlier = before.find(({ emailAddress }) => emailAddress !== null && mailboxHash(emailAddress) === mailbox);
    const chosen = participantId === null ? undefined : await accountOf(context, event, participantId, position);
    const there = [...gone].find(({ id, name }) => (speakerId === null ? name === said.name : id === speakerId));
    const told = mailbox === null ? null : (toldAt.get(mailbox) ?? null);
    if (there) {
      gone.delete(there);
      const person = there.emailAddress === said.emailAddress ? there.person : null;
      // Another name and another address are somebody else, of whom nothing is said yet.
      const isOther = there.name !== said.name && there.emailAddress !== said.emailAddress;
      Object.assign(there, isOther ? { about: null, url: null } : {}, said, { position, addressHash: mailbox === null ? there.addressHash : null, toldAt: told, person: chosen === undefined ? person : chosen });
    } else em.persist(em.create(SessionSpeaker, { id: uuidv7(), session, position, person: chosen ?? null, toldAt: told, about: earlier?.about ?? null, url: earlier?.url ?? null, ...said }));
  }
  em.remove([...gone]);
  for (const [mailbox, introduced] of introductions) await introduce(em, event, mailbox, introduced);
  await tellDropped(context, event, session.title, was, new Set(speakers.flatMap(({ emailAddress }) => (emailAddress === null ? [] : [mailboxHash(emailAddress)]))));
}
