import type { Phase } from './event-life';

/** How far events have come at the desk, in the order in which organisers look at them. */
export const DESK_STAGES = ['RUNNING', 'COMING', 'DRAFT', 'PAST'] as const;
/** One of DESK_STAGES. */
export type DeskStage = (typeof DESK_STAGES)[number];

const STAGES: Readonly<Record<Phase, DeskStage>> = { RUNNING: 'RUNNING', PUBLISHED: 'COMING', REGISTRATION_OPEN: 'COMING', REGISTRATION_CLOSED: 'COMING', POSTPONED: 'COMING', DRAFT: 'DRAFT', ENDED: 'PAST', HELD: 'PAST', REPORTED: 'PAST', CANCELLED: 'PAST' };

/** Where the desk has an event of this phase. */
export const deskStageOf = (phase: Phase): DeskStage => STAGES[phase];
