import { doorConflicts, type DoorDay } from '../../rules';
import type { DoorConflictShown } from './door';
import type { RecordAtDoor } from './door-records';

/** What contradicts, with what a person needs who looks at it. */
export function shownConflicts(records: readonly RecordAtDoor[], days: readonly DoorDay[]): DoorConflictShown[] {
  const byId = new Map(records.map((record) => [record.id, record]));
  const byParticipant = new Map(records.map((record) => [record.participantId, record]));
  return doorConflicts(records, days, (id) => byParticipant.get(id)?.hasSeat ?? false).map(({ kind, participantId, ticketCode, scans, settledBy }) => {
    const settling = settledBy && byId.get(settledBy.id)!;
    return {
      kind,
      name: participantId === null ? null : (byParticipant.get(participantId)?.name ?? null),
      code: ticketCode,
      records: scans.map(({ id }) => byId.get(id)!).map(({ id, kind: recorded, door, at }) => ({ id, kind: recorded, door, at: new Date(at) })),
      settlement: settling && { reason: settling.reason, door: settling.door, at: new Date(settling.at), by: settling.by },
    };
  });
}
