import { hashOf } from '@skills/identity/api';
import { refuse } from '@skills/platform/graph';
import { plainName } from '../../rules';
import { mailboxHash } from './named-speakers';
import type { SpeakerLink } from './speaker-link.entity';

/** Somebody as a form names them. */
interface Named {
  readonly name: string;
  readonly emailAddress: string | null;
}

/** By what a name is known once it is taken off. It is of one event, so that nobody can follow it through others. */
export const nameHash = (eventId: string, name: string): string => hashOf(`${eventId} ${plainName(name)}`);

/**
 * Refuses to name whoever took their name off by one of these links: at their mailbox, and by their name without an address, as they would hear nothing of it then. Somebody else
 * of that name has an address of their own. Who was named without one before stays, as nobody said whether it is them.
 */
export function refuseWhoSaidNo(eventId: string, links: readonly SpeakerLink[], speakers: readonly Named[], before: readonly Named[]): void {
  const off = links.filter(({ takenOffAt }) => takenOffAt !== null);
  const mailboxes = new Set(off.map(({ addressHash }) => addressHash));
  const names = new Set(off.flatMap(({ nameHashes }) => nameHashes ?? []));
  for (const { name, emailAddress } of before) if (emailAddress === null) names.delete(nameHash(eventId, name));
  for (const [at, { name, emailAddress }] of speakers.entries()) {
    const path = ['content', 'speakers', String(at), 'emailAddress'];
    if (emailAddress === null && names.has(nameHash(eventId, name))) refuse('SPEAKER_NAME_SAID_NO', path, { name });
    if (emailAddress !== null && mailboxes.has(mailboxHash(emailAddress))) refuse('SPEAKER_SAID_NO', path, { name });
  }
}
