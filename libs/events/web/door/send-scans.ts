import type { ApolloClient } from '@apollo/client';
import { graphql, readFragment } from '@skills/schema';
import type { DoorStateFragment } from '@skills/schema/documents';
import { MOST_SCANS_AT_ONCE } from '../../rules';
import { DOOR_STATE } from './door-list-query';
import type { KeptScan } from './door-store';

const RECORD = graphql(`
  mutation RecordDoorScans($input: RecordDoorScansInput!, $since: String) {
    recordDoorScans(input: $input) {
      outcomes {
        scanId
        outcome
        message
      }
      event {
        ...DoorState
      }
      problems {
        code
        path
        message
      }
    }
  }
`);

/** What became of some records. */
export interface Sent {
  /** A sentence of the server, when it took nothing; null when it did. */
  readonly problem: string | null;
  /** The records that the server has. */
  readonly takenIds: readonly string[];
  /** Those that it refused, with why. */
  readonly refused: readonly KeptScan[];
  /** What is new at the doors, these records included; null when the server took nothing. */
  readonly event: DoorStateFragment | null;
}

/** Sends the first of the records that wait; whatever is left is sent by calling it again. */
export async function sendScans(client: ApolloClient, waiting: readonly KeptScan[], since: string | null): Promise<Sent> {
  const batch = waiting.slice(0, MOST_SCANS_AT_ONCE);
  const scans = batch.map(({ id, kind, deviceId, door, at, participantId, ticketCode, undoesId, settlesIds, reason, walkIn }) => ({
    id, kind, deviceId, door, at, participantId, ticketCode, undoesId, settlesIds: [...settlesIds], reason, walkIn: walkIn as never,
  }));
  // Not kept in the client's own memory: every cursor would leave its answer there.
  const { data } = await client.mutate({ mutation: RECORD, variables: { input: { eventId: batch[0]!.eventId, sentAt: new Date().toISOString(), scans }, since }, fetchPolicy: 'no-cache' });
  const payload = data?.recordDoorScans;
  const outcomes = new Map(payload?.outcomes?.map((outcome) => [outcome.scanId, outcome]));
  return {
    problem: payload?.problems[0]?.message ?? null,
    takenIds: batch.flatMap(({ id }) => (outcomes.has(id) && outcomes.get(id)?.outcome !== 'REFUSED' ? [id] : [])),
    refused: batch.flatMap((scan) => (outcomes.get(scan.id)?.outcome === 'REFUSED' ? [{ ...scan, refusal: outcomes.get(scan.id)?.message ?? '' }] : [])),
    event: readFragment(DOOR_STATE, payload?.event) ?? null,
  };
}
