import type { Context } from '@skills/platform/graph';
import { newSpeakerLink } from '../call/new-speaker-link';
import type { Event } from '../event/event.entity';

/** Announced for each mail to somebody who speaks in sessions of an event; holds the secret of its link, and is wiped once the mail has gone. */
export const SESSION_SPEAKER_MAILED = 'events.sessionSpeakerMailed';

/** Which mail: that organisers name them, when and where they speak, that this is otherwise now, or that they no longer speak in a session. */
export const SESSION_SPEAKER_MAILS = ['NAMED_BY_ORGANISERS', 'SCHEDULED', 'MOVED', 'DROPPED'] as const;
/** One of SESSION_SPEAKER_MAILS. */
export type SessionSpeakerMailKind = (typeof SESSION_SPEAKER_MAILS)[number];

/** When and where a session is; ISO 8601. */
export interface SessionPlace {
  readonly startsAt: string;
  readonly endsAt?: string;
  readonly room: string | null;
}

/** A session of which a mail tells; it goes with the mail, so that each tells its own change, however soon the next follows. */
export interface ToldSession {
  readonly title: string;
  /** Null when it has no place in the agenda. */
  readonly now: SessionPlace | null;
  /** Where the agenda had it before, when that was elsewhere. */
  readonly before: SessionPlace | null;
}

/** The payload of the announcement. */
export interface SessionSpeakerMailed {
  readonly linkId: string;
  readonly secret: string;
  readonly emailAddress: string;
  readonly kind: SessionSpeakerMailKind;
  /** What is told of; which sessions name somebody is read when the mail goes. */
  readonly sessions: readonly ToldSession[];
}

/** Writes to somebody who speaks at an event. */
export function tellSessionSpeaker(context: Context, event: Event, emailAddress: string, kind: SessionSpeakerMailKind, sessions: readonly ToldSession[] = []): void {
  context.announce({ topic: SESSION_SPEAKER_MAILED, payload: { ...newSpeakerLink(context, { event, namedBy: context.actor.personId }, emailAddress), emailAddress, kind, sessions } satisfies SessionSpeakerMailed, isForMany: true });
}
