import type { Context } from '@skills/platform/graph';
import { namedByOthers } from './named-speakers';
import { newSpeakerLink } from './new-speaker-link';
import type { SessionProposal } from './proposal.entity';

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

/** Writes to one of the speakers of a proposal, with a link of its own. */
export function tellSpeaker(context: Context, proposal: SessionProposal, emailAddress: string, kind: SpeakerMailKind): void {
  context.announce({ topic: SPEAKER_MAILED, payload: { ...newSpeakerLink(context, { proposal }, emailAddress), kind } satisfies SpeakerMailed });
}

/** Writes to everybody whom the author of a proposal named. */
export async function tellSpeakers(context: Context, proposal: SessionProposal, kind: SpeakerMailKind): Promise<void> {
  for (const emailAddress of await namedByOthers(context.em, proposal)) tellSpeaker(context, proposal, emailAddress, kind);
}
