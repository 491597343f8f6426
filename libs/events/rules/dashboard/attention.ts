import type { MeetingForm, Phase } from '../event/event-life';

/** What organisers of an event should look at, in the order in which it presses. */
export const ATTENTIONS = ['ERASURE_LATE', 'REQUESTS', 'OFFERS_END', 'PLACE_MISSING', 'ONLINE_MISSING', 'AGENDA_CONFLICTS', 'PROPOSALS', 'CHECKLIST_LATE', 'NOTE_CHANGED', 'HELD_MISSING', 'REPORT_MISSING', 'ERASURE_SOON'] as const;
/** One of ATTENTIONS. */
export type Attention = (typeof ATTENTIONS)[number];

/** How soon an offer ends that organisers are told of, in hours. */
export const OFFER_SOON_HOURS = 12;

/** How long before the personal data of an event go organisers are told of it, in days. */
export const ERASURE_SOON_DAYS = 14;

/** What is known of an event and of who comes. */
export interface EventAtGlance {
  readonly phase: Phase;
  readonly form: MeetingForm | null;
  readonly venue: string | null;
  readonly onlineUrl: string | null;
  readonly requests: number;
  readonly offersEndingSoon: number;
  readonly lateItems: number;
  /** Conclusions that rest on a note which says something else now. */
  readonly notesChanged: number;
  /** Proposals on which nobody has decided. */
  readonly proposals: number;
  /** What does not go together in the agenda as it is planned. */
  readonly conflicts: number;
  /** Whether personal data is left that should have gone. */
  readonly isErasureLate: boolean;
  /** When the personal data that is left goes; null when nobody can say, or nothing is left. */
  readonly erasesAt: Date | null;
}

const COMING: readonly Phase[] = ['PUBLISHED', 'REGISTRATION_OPEN', 'REGISTRATION_CLOSED', 'RUNNING'];
const OVER: readonly Phase[] = ['ENDED', 'HELD', 'REPORTED', 'CANCELLED'];

/** What needs attention, and how often; empty when nothing does. */
export function attentionsOf({ phase, form, venue, onlineUrl, erasesAt, ...event }: EventAtGlance, now: Date): { attention: Attention; count: number }[] {
  const isComing = COMING.includes(phase);
  const isToDecide = isComing || phase === 'POSTPONED';
  const isErasedSoon = OVER.includes(phase) && erasesAt !== null && erasesAt > now && erasesAt.getTime() <= now.getTime() + ERASURE_SOON_DAYS * 86_400_000;
  const counts: Readonly<Record<Attention, number>> = {
    ERASURE_LATE: Number(event.isErasureLate),
    REQUESTS: isToDecide ? event.requests : 0,
    OFFERS_END: isComing ? event.offersEndingSoon : 0,
    PLACE_MISSING: Number(isComing && form !== 'ONLINE' && !venue),
    ONLINE_MISSING: Number(isComing && form !== null && form !== 'ON_SITE' && !onlineUrl),
    AGENDA_CONFLICTS: isToDecide ? event.conflicts : 0,
    PROPOSALS: isToDecide ? event.proposals : 0,
    CHECKLIST_LATE: phase === 'CANCELLED' ? 0 : event.lateItems,
    NOTE_CHANGED: event.notesChanged,
    HELD_MISSING: Number(phase === 'ENDED'),
    REPORT_MISSING: Number(phase === 'HELD'),
    ERASURE_SOON: Number(isErasedSoon),
  };
  return ATTENTIONS.flatMap((attention) => (counts[attention] > 0 ? [{ attention, count: counts[attention] }] : []));
}
