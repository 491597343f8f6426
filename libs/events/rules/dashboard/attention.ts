import type { Phase } from '../event/event-life';
import type { MeetingForm } from '../event/event-life';

/** What organisers of an event should look at, in the order in which it presses. */
export const ATTENTIONS = ['REQUESTS', 'OFFERS_END', 'PLACE_MISSING', 'ONLINE_MISSING', 'CHECKLIST_LATE', 'NOTE_CHANGED', 'HELD_MISSING', 'REPORT_MISSING'] as const;
/** One of ATTENTIONS. */
export type Attention = (typeof ATTENTIONS)[number];

/** How soon an offer ends that organisers are told of, in hours. */
export const OFFER_SOON_HOURS = 12;

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
}

const COMING: readonly Phase[] = ['PUBLISHED', 'REGISTRATION_OPEN', 'REGISTRATION_CLOSED', 'RUNNING'];

/** What needs attention, and how often; empty when nothing does. */
export function attentionsOf({ phase, form, venue, onlineUrl, requests, offersEndingSoon, lateItems, notesChanged }: EventAtGlance): { attention: Attention; count: number }[] {
  const isComing = COMING.includes(phase);
  const counts: Readonly<Record<Attention, number>> = {
    REQUESTS: isComing || phase === 'POSTPONED' ? requests : 0,
    OFFERS_END: isComing ? offersEndingSoon : 0,
    PLACE_MISSING: Number(isComing && form !== 'ONLINE' && !venue),
    ONLINE_MISSING: Number(isComing && form !== null && form !== 'ON_SITE' && !onlineUrl),
    CHECKLIST_LATE: phase === 'CANCELLED' ? 0 : lateItems,
    NOTE_CHANGED: notesChanged,
    HELD_MISSING: Number(phase === 'ENDED'),
    REPORT_MISSING: Number(phase === 'HELD'),
  };
  return ATTENTIONS.flatMap((attention) => (counts[attention] > 0 ? [{ attention, count: counts[attention] }] : []));
}
