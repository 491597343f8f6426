import type { Budget } from './budget';
import type { Choosable } from './coverage';

/** What may still be spent; Infinity where there is no limit. */
export interface Room {
  readonly hours: number;
  readonly euro: number;
}

// Sums of decimal fractions are off by a few units in the last place; a cent or a second more is none.
const SLACK = 1e-9;

/** Differences in coverage below this are none. */
export const TOLERANCE = 1e-9;

/** The room that a budget gives. */
export const roomOf = ({ hours, euro }: Pick<Budget, 'hours' | 'euro'>): Room => ({ hours: hours ?? Infinity, euro: euro ?? Infinity });

/** Whether there is room for a course. */
export const fits = ({ hours, euro }: Choosable, room: Room): boolean => hours <= room.hours + SLACK && euro <= room.euro + SLACK;

/** The room that is left after a course was taken. */
export const without = ({ hours, euro }: Choosable, room: Room): Room => ({ hours: room.hours - hours, euro: room.euro - euro });

/** What a course takes of a limit, as a share of it; 0 where there is no limit or nothing is taken. */
export const shareOf = (cost: number, limit: number): number => (limit === Infinity || cost <= 0 ? 0 : cost / limit);

/** What a course takes of the whole budget: the sum of its shares of hours and of euro, 0 to 2. */
export const weightOf = ({ hours, euro }: Choosable, room: Room): number => shareOf(hours, room.hours) + shareOf(euro, room.euro);
