import type { SizeClass } from '@skills/identity/rules';
import type { ParticipantRole } from '../registration/read-registration';

/** How many people who are alike in these were expected at an event, and came. */
export interface AttendanceCount {
  readonly countryCode: string;
  readonly role: ParticipantRole;
  /** null when the firm did not say. */
  readonly sizeClass: SizeClass | null;
  /** Who had a seat before. */
  readonly registered: number;
  /** Who was let in. */
  readonly came: number;
  /** Who was let in without having had a seat before. */
  readonly walkIns: number;
}

/** How many were expected, came, stayed away, and came without having been expected. */
export interface AttendanceTally {
  readonly registered: number;
  readonly came: number;
  readonly noShows: number;
  readonly walkIns: number;
}

/** How long after an event its doors may still hand in what they saw; then its attendance is counted for good. In days. */
export const ATTENDANCE_DAYS = 14;

/** The sum of counts. */
export function tallyOf(counts: readonly AttendanceCount[]): AttendanceTally {
  const sum = (field: 'registered' | 'came' | 'walkIns'): number => counts.reduce((total, count) => total + count[field], 0);
  const [registered, came, walkIns] = [sum('registered'), sum('came'), sum('walkIns')];
  return { registered, came, noShows: registered - (came - walkIns), walkIns };
}

/** The sums of counts that are alike in one thing, the most expected first. */
export function talliesBy<Key extends string | null>(counts: readonly AttendanceCount[], keyOf: (count: AttendanceCount) => Key): (AttendanceTally & { key: Key })[] {
  const keys = [...new Set(counts.map(keyOf))];
  return keys
    .map((key) => ({ key, ...tallyOf(counts.filter((count) => keyOf(count) === key)) }))
    .sort((one, other) => other.registered + other.walkIns - one.registered - one.walkIns || String(one.key).localeCompare(String(other.key)));
}
