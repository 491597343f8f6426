import type { EventStop } from '../event/event-life';
import { LIVE_STATES, type RegistrationState } from '../registration/registration-state';

/** What organisers decide about registrations. */
export const DESK_ACTS = ['APPROVE', 'DECLINE', 'TAKE_OFF'] as const;
/** One of DESK_ACTS. */
export type DeskAct = (typeof DESK_ACTS)[number];

/** How many registrations are decided on at once: the book is held for so long, and nobody reads a longer list of refusals. */
export const MOST_DECIDED = 300;

const FROM: Readonly<Record<DeskAct, readonly RegistrationState[]>> = { APPROVE: ['REQUESTED'], DECLINE: ['REQUESTED'], TAKE_OFF: ['HELD', 'CONFIRMED', 'WAITING', 'REQUESTED'] };
const DONE: Readonly<Record<DeskAct, readonly RegistrationState[]>> = { APPROVE: ['CONFIRMED', 'WAITING'], DECLINE: ['DECLINED'], TAKE_OFF: ['CANCELLED', 'TAKEN_OFF', 'EXPIRED', 'DECLINED'] };

/** What an act comes to in this state: it can be done, it has been, or it is too late for it. */
export const deskActIn = (act: DeskAct, state: RegistrationState): 'POSSIBLE' | 'DONE' | 'OVER' => (FROM[act].includes(state) ? 'POSSIBLE' : DONE[act].includes(state) ? 'DONE' : 'OVER');

/** What stands in the way of an act at an event that was stopped; null when nothing does. Nobody gets a seat there; of a cancellation everybody was told, so that declining would only be one more bad mail. */
export const deskActStop = (act: DeskAct, stop: EventStop | null): EventStop | null => (act === 'APPROVE' || (act === 'DECLINE' && stop === 'EVENT_CANCELLED') ? stop : null);

/** The acts that can be taken on a registration in this state, at an event that was stopped or not. */
export const possibleDeskActs = (state: RegistrationState, stop: EventStop | null): DeskAct[] =>
  DESK_ACTS.filter((act) => deskActIn(act, state) === 'POSSIBLE' && deskActStop(act, stop) === null && !(act === 'TAKE_OFF' && state === 'REQUESTED' && stop !== 'EVENT_CANCELLED'));

/** What decides whether somebody can be put right and written to: no address has who came without having registered, and whoever was erased. */
export interface Reachable {
  readonly state: RegistrationState;
  readonly emailAddress: string | null;
  readonly isWalkIn: boolean;
}

/** Whether organisers can correct somebody; who was erased is not written down anew. */
export const isCorrectable = ({ state, emailAddress, isWalkIn }: Reachable): boolean => LIVE_STATES.includes(state) && (emailAddress !== null || isWalkIn);

/** Whether organisers can send somebody once more how their registration stands, at an event that was stopped or not. */
export const isMailable = ({ state, emailAddress }: Pick<Reachable, 'state' | 'emailAddress'>, stop: EventStop | null): boolean => stop === null && LIVE_STATES.includes(state) && emailAddress !== null;

/** By what participants can be put into order. */
export const PARTICIPANT_ORDERS = ['NAME', 'ORGANISATION', 'COUNTRY', 'ROLE', 'STATE', 'PLACE', 'REGISTERED', 'CHECKED_IN'] as const;
/** One of PARTICIPANT_ORDERS. */
export type ParticipantOrder = (typeof PARTICIPANT_ORDERS)[number];

/** A text as it is searched: without accents, in small letters. */
export const searched = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().trim();
