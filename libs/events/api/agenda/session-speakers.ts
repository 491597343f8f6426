import { findById, idOf } from '@skills/platform/database';
import type { Person } from '@skills/identity/api';
import { refuse, type Context } from '@skills/platform/graph';
import { uuidv7 } from 'uuidv7';
import type { SessionForm } from '../../rules';
import type { Event } from '../event/event.entity';
import { mayOrganise } from '../event/event.policy';
import { Participant } from '../registration/participant.entity';
import { Registration } from '../registration/registration.entity';
import { SessionSpeaker } from './session-speaker.entity';
import type { EventSession } from './session.entity';

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

/** Writes who speaks in a session. A speaker stays the same one under another name; with another address, the account that was linked is somebody else's. */
export async function writeSpeakers(context: Context, session: EventSession, event: Event, speakers: SessionForm['speakers']): Promise<void> {
  const { em } = context;
  const gone = new Set(await em.find(SessionSpeaker, { session: session.id }, { orderBy: { position: 'asc' } }));
  for (const [position, { speakerId, participantId, ...said }] of speakers.entries()) {
    const chosen = participantId === null ? undefined : await accountOf(context, event, participantId, position);
    const known = [...gone].find(({ id, name }) => (speakerId === null ? name === said.name : id === speakerId));
    if (known) {
      gone.delete(known);
      const person = known.emailAddress === said.emailAddress ? known.person : null;
      Object.assign(known, said, { position, person: chosen === undefined ? person : chosen });
    } else em.persist(em.create(SessionSpeaker, { id: uuidv7(), session, position, person: chosen ?? null, ...said }));
  }
  em.remove([...gone]);
}
