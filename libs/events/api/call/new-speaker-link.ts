import { hashOf, newSecret, Person } from '@skills/identity/api';
import type { Context } from '@skills/platform/graph';
import { uuidv7 } from 'uuidv7';
import type { Event } from '../event/event.entity';
import { unsubscribeSecretOf } from '../registration/registration-mailed';
import { mailboxHash } from './named-speakers';
import type { SessionProposal } from './proposal.entity';
import { SpeakerLink } from './speaker-link.entity';

/** Makes a link for whoever is named in a proposal, or else by the organisers of an event, in a mail that can be refused or not; those of earlier mails go on working. */
export function newSpeakerLink({ em, clock, actor }: Context, of: { proposal: SessionProposal } | { event: Event }, emailAddress: string, isOptional = false): { linkId: string; secret: string } {
  const [secret, named] = [newSecret(), { proposal: null, event: null, namedBy: null, ...of }];
  const namedBy = named.event && actor.personId !== null ? em.getReference(Person, actor.personId) : null;
  const link = em.create(SpeakerLink, { id: uuidv7(), ...named, namedBy, addressHash: mailboxHash(emailAddress), secretHash: hashOf(secret), unsubscribeHash: isOptional ? hashOf(unsubscribeSecretOf(secret)) : null, madeAt: clock(), takenOffAt: null });
  em.persist(link);
  return { linkId: link.id, secret };
}
