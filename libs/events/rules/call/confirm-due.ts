import { dayOf } from '../agenda/day-grid';
import type { KeptProposalState, ProposalState } from './proposal';

/** How many days authors have to say that they come, unless organisers choose another day. */
const USUAL_DAYS = 14;
/** How many days before the last one authors are reminded. */
export const REMINDED_DAYS = 3;

/** An event for which somebody confirms: when it begins, on which clock. */
export interface ConfirmedEvent {
  readonly startsAt: Date | null;
  /** IANA. */
  readonly timeZone: string;
}

const later = (day: string, days: number): string => new Date(Date.parse(`${day}T00:00:00Z`) + days * 24 * 3600 * 1000).toISOString().slice(0, 10);

/** The days that can be the last one on which a proposal is confirmed, ISO 8601: from today until the event begins; and the one that is proposed, two weeks from now or the day before the event. */
export function confirmDays({ startsAt, timeZone }: ConfirmedEvent, now: Date): { readonly least: string; readonly most: string | null; readonly usual: string } {
  const today = dayOf(now, timeZone);
  const usual = later(today, USUAL_DAYS);
  if (startsAt === null) return { least: today, most: null, usual };
  const begins = dayOf(startsAt, timeZone);
  const before = later(begins, -1);
  const most = begins < today ? today : begins;
  return { least: today, most, usual: before < today ? today : before < usual ? before : usual };
}

/** A proposal, and the last day on which it can be confirmed; null for no such day. */
export interface ToConfirm {
  readonly state: KeptProposalState;
  readonly confirmDueOn: string | null;
}

/** Where a proposal stands at a moment: one that was accepted lapses when its last day is over on the clock of the event. */
export const proposalStateAt = ({ state, confirmDueOn }: ToConfirm, timeZone: string, now: Date): ProposalState => (state === 'ACCEPTED' && confirmDueOn !== null && dayOf(now, timeZone) > confirmDueOn ? 'LAPSED' : state);
