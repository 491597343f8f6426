import { newSecret, hashOf } from '@skills/identity/api';
import type { Context } from '@skills/platform/graph';
import { uuidv7 } from 'uuidv7';
import { mailboxHash, namedByOthers } from './named-speakers';
import type { SessionProposal } from './proposal.entity';
import { SpeakerLink } from './speaker-link.entity';

/** Announced for each mail to somebody whom the author of a proposal named as a speaker; holds the secret of its link, and is wiped once the mail has gone. */
export const SPEAKER_MAILED = 'events.speakerMailed';

/** Which mail: that they are named, or what became of the session in which they would speak. */
export const SPEAKER_MAILS = ['NAMED', 'CONFIRMED', 'WITHDRAWN', 'TAKEN_OUT'] as const;
/** One of SPEAKER_MAILS. */
export type SpeakerMailKind = (typeof SPEAKER_MAILS)[number];

/** The payload of the announcement. */
export interface SpeakerMailed {
  readonly linkId: string;
  readonly kind: SpeakerMailKind;
  readonly secret: string;
}

/** Writes to one of the speakers of a proposal, with a link of its own; those of earlier mails go on working. */
export function tellSpeaker({ em, clock, announce }: Context, proposal: SessionProposal, emailAddress: string, kind: SpeakerMailKind): void {
  const secret = newSecret();
  const link = em.create(SpeakerLink, { id: uuidv7(), proposal, addressHash: mailboxHash(emailAddress), secretHash: hashOf(secret), madeAt: clock(), takenOffAt: null });
  em.persist(link);
  announce({ topic: SPEAKER_MAILED, payload: { linkId: link.id, kind, secret } satisfies SpeakerMailed });
}

/** Writes to everybody whom the author of a proposal named. */
export async function tellSpeakers(context: Context, proposal: SessionProposal, kind: SpeakerMailKind): Promise<void> {
  for (const emailAddress of await namedByOthers(context.em, proposal)) tellSpeaker(context, proposal, emailAddress, kind);
}
