import { hashOf, newSecret, Person } from '@skills/identity/api';
import type { Context } from '@skills/platform/graph';
import { uuidv7 } from 'uuidv7';
import type { Event } from '../event/event.entity';
import { unsubscribeSecretOf } from '../registration/registration-mailed';
import { mailboxHash } from './named-speakers';
import type { SessionProposal } from './proposal.entity';
import { SpeakerLink } from './speaker-link.entity';

/** Makes a link for whoever is named in a proposal, or else at an event, in a mail that can be refused or not; those of earlier mails go on working. `namedBy` is the organiser who names them at the event, or writes to them. */
export function newSpeakerLink({ em, clock }: Pick<Context, 'em' | 'clock'>, of: { proposal: SessionProposal } | { event: Event; namedBy: string | null }, emailAddress: string, isOptional = false): { linkId: string; secret: string } {
  const [secret, named] = [newSecret(), { proposal: null, event: null, namedBy: null, ...of }];
  const namedBy = named.namedBy === null ? null : em.getReference(Person, named.namedBy);
  const link = em.create(SpeakerLink, { id: uuidv7(), ...named, namedBy, addressHash: mailboxHash(emailAddress), secretHash: hashOf(secret), unsubscribeHash: isOptional ? hashOf(unsubscribeSecretOf(secret)) : null, madeAt: clock(), takenOffAt: null });
  em.persist(link);
  return { linkId: link.id, secret };
}
