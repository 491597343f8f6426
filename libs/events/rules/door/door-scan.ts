import type { EventStop, Schedule, Standing } from '../event/event-life';
import { doorDayAt, type DoorDay } from './door-day';

/**
 * What a door records. ADMIT: somebody with a ticket was let in. WALK_IN: somebody without one was. UNDO: an earlier record was a
 * mistake. SETTLE: what became of records that contradict each other.
 */
export const SCAN_KINDS = ['ADMIT', 'WALK_IN', 'UNDO', 'SETTLE'] as const;
/** One of SCAN_KINDS. */
export type ScanKind = (typeof SCAN_KINDS)[number];

/** A record of a door. Records are only added; what stands follows from all there are, in whatever order and however often they arrive. */
export interface DoorScan {
  /** Made by the device, so that sending again changes nothing. */
  readonly id: string;
  readonly kind: ScanKind;
  /** The device that recorded it. */
  readonly deviceId: string;
  /** Whom it let in; null for UNDO and SETTLE, and for a ticket of nobody at this event. */
  readonly participantId: string | null;
  /** The ticket by which an ADMIT let in somebody who is not on the list of the device, or whom nobody at this event is; null otherwise. */
  readonly ticketCode: string | null;
  /** The record that an UNDO takes back. */
  readonly undoesId: string | null;
  /** The records that a SETTLE speaks of. */
  readonly settlesIds: readonly string[];
  /** When, on the clock of the device as the server corrected it; ISO 8601. */
  readonly at: string;
}

/** Why a record needs a person's eye. TWICE: one ticket was let in more than once on one day, also at one door. NOT_VALID: its registration had no seat. UNKNOWN: nobody here has that ticket. NO_SEAT: a walk-in found the house full. */
export const CONFLICT_KINDS = ['TWICE', 'NOT_VALID', 'UNKNOWN', 'NO_SEAT'] as const;
/** One of CONFLICT_KINDS. */
export type ConflictKind = (typeof CONFLICT_KINDS)[number];

/** Records that contradict each other, or what is known of the registrations. */
export interface DoorConflict {
  readonly kind: ConflictKind;
  readonly participantId: string | null;
  /** The ticket that nobody here has; null where somebody is known. */
  readonly ticketCode: string | null;
  /** The records, oldest first. */
  readonly scans: readonly DoorScan[];
  /** The last SETTLE that speaks of all of them; null while it is open. */
  readonly settledBy: DoorScan | null;
}

/** How many records a device sends at once. */
export const MOST_SCANS_AT_ONCE = 100;

/** How long before it begins and after it ends the list of an event lies at its doors, in hours. */
export const DOOR_HOURS = 24;

/** From when to when an event's doors have its list; null while it has no times. */
export const doorWindow = ({ startsAt, endsAt }: { readonly startsAt: Date | null; readonly endsAt: Date | null }): { readonly from: Date; readonly until: Date } | null =>
  startsAt === null ? null : { from: new Date(startsAt.getTime() - DOOR_HOURS * 3_600_000), until: new Date((endsAt ?? startsAt).getTime() + DOOR_HOURS * 3_600_000) };

/** What decides whether a door lets people in. */
export interface Admitting extends Schedule {
  readonly standing: Standing;
  /** Since when it has its standing. */
  readonly standingSince: Date;
}

const CALLED_OFF: Readonly<Partial<Record<Standing, EventStop>>> = { CANCELLED: 'EVENT_CANCELLED', POSTPONED: 'EVENT_POSTPONED' };

/**
 * Why an event admitted nobody at a moment; null when nothing spoke against it. What a door did before the event was cancelled or postponed is a fact.
 * Somebody who comes late or whose event takes longer is let in until the doors close, also when it is recorded as held already.
 */
export function admissionStop(event: Admitting, at: Date): EventStop | null {
  const stop = CALLED_OFF[event.standing];
  if (stop && at >= event.standingSince) return stop;
  const window = doorWindow(event);
  return window !== null && at >= window.until ? 'EVENT_OVER' : null;
}

/** Whether an event's doors have its list at a moment: neither before nor after its window, and not while it is a draft or stopped. */
export function isDoorOpen(event: Admitting, at: Date): boolean {
  const window = doorWindow(event);
  return window !== null && event.standing !== 'DRAFT' && window.from <= at && admissionStop(event, at) === null;
}

const byTime = (one: DoorScan, other: DoorScan): number => one.at.localeCompare(other.at) || one.id.localeCompare(other.id);

/** The records by which somebody was let in and that nobody took back, oldest first, each once. */
export function standingAdmissions<Scan extends DoorScan>(scans: Iterable<Scan>): Scan[] {
  const each = [...new Map([...scans].map((scan) => [scan.id, scan])).values()];
  const undone = new Set(each.flatMap(({ undoesId }) => undoesId ?? []));
  return each.filter(({ id, kind }) => (kind === 'ADMIT' || kind === 'WALK_IN') && !undone.has(id)).sort(byTime);
}

function admissionsBy<Scan extends DoorScan>(scans: Iterable<Scan>, keyOf: (scan: Scan) => string): Map<string, Scan[]> {
  const by = new Map<string, Scan[]>();
  for (const scan of standingAdmissions(scans)) {
    const own = by.get(keyOf(scan));
    if (own) own.push(scan);
    else by.set(keyOf(scan), [scan]);
  }
  return by;
}

const whomOf = ({ participantId, ticketCode, id }: DoorScan): string => participantId ?? ticketCode ?? id;

/** The records by which somebody was let in and that stand, oldest first, by participant, else by ticket: one of nobody is one matter however often it was used. A record that says neither is one by itself. */
export const admissionsByWhom = <Scan extends DoorScan>(scans: Iterable<Scan>): Map<string, Scan[]> => admissionsBy(scans, whomOf);

/** When each participant was let in first: ISO 8601 by their id. */
export function admittedAt(scans: Iterable<DoorScan>): Map<string, string> {
  const first = new Map<string, string>();
  for (const { participantId, at } of standingAdmissions(scans)) if (participantId !== null && !first.has(participantId)) first.set(participantId, at);
  return first;
}

/**
 * What contradicts, oldest first. Nothing is hidden: what was settled stays in the list, and a record that comes later opens it again.
 * Each day of the event is a matter of its own: whoever comes again on the second is let in first that day. `hasSeat` says whether somebody's registration has its seats now.
 */
export function doorConflicts(scans: Iterable<DoorScan>, days: readonly DoorDay[], hasSeat: (participantId: string) => boolean): DoorConflict[] {
  const all = [...scans];
  const settlings = [...new Map(all.filter(({ kind }) => kind === 'SETTLE').map((scan) => [scan.id, scan])).values()].sort(byTime);
  const conflict = (kind: ConflictKind, about: readonly DoorScan[]): DoorConflict => ({
    kind,
    participantId: about[0]!.participantId,
    ticketCode: kind === 'UNKNOWN' ? about[0]!.ticketCode : null,
    scans: about,
    settledBy: settlings.findLast(({ settlesIds }) => about.every(({ id }) => settlesIds.includes(id))) ?? null,
  });
  const byDay = admissionsBy(all, (scan) => (scan.participantId === null ? whomOf(scan) : `${scan.participantId} ${doorDayAt(days, scan.at)}`));
  const found = [...byDay.values()].flatMap((own) => {
    const { participantId } = own[0]!;
    if (participantId === null) return conflict('UNKNOWN', own);
    if (!hasSeat(participantId)) return conflict(own.some(({ kind }) => kind === 'WALK_IN') ? 'NO_SEAT' : 'NOT_VALID', own);
    return own.length > 1 ? conflict('TWICE', own) : [];
  });
  return found.sort((one, other) => byTime(one.scans[0]!, other.scans[0]!));
}

/** When something was recorded by the server's clock: the device's clock is as wrong then as when it sent the record. Never in the future. */
export const correctedTime = (at: Date, sentAt: Date, receivedAt: Date): Date => new Date(Math.min(at.getTime() + receivedAt.getTime() - sentAt.getTime(), receivedAt.getTime()));
