import { overlap } from './conflicts';
import type { SessionKind } from './session';

/** A session of a published agenda, as far as choosing goes. */
export interface ChoosableSession {
  readonly id: string;
  readonly kind: SessionKind;
  readonly startsAt: Date;
  readonly endsAt: Date;
  /** How many can take part; null without a limit. */
  readonly seats: number | null;
}

/** Why a session cannot be chosen. NOT_THERE: no such session, or a break. FULL: all its seats are taken. OVERLAP: another that was chosen is at the same time. */
export type ChoiceRefusal = { readonly why: 'NOT_THERE' | 'FULL' } | { readonly why: 'OVERLAP'; readonly otherId: string };

/** Whether somebody can choose a session, given what they chose before and how many chose it; null when they can. Nobody keeps seats in two places at once. */
export function choiceRefusal(sessions: readonly ChoosableSession[], sessionId: string, chosenIds: readonly string[], taken: number): ChoiceRefusal | null {
  const session = sessions.find(({ id }) => id === sessionId);
  if (!session || session.kind === 'BREAK') return { why: 'NOT_THERE' };
  const other = sessions.find((each) => each.id !== sessionId && chosenIds.includes(each.id) && overlap(each, session));
  if (other) return { why: 'OVERLAP', otherId: other.id };
  return session.seats !== null && taken >= session.seats ? { why: 'FULL' } : null;
}
