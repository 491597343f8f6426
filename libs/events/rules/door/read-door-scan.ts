import { country, keptText, oneOf, readFields, written, writtenLine, type FieldReading } from '@skills/identity/rules';
import { z } from 'zod';
import { PARTICIPANT_ROLES, participantName, type ParticipantRole } from '../registration/read-registration';
import { readTicketCode } from './ticket-code';

/** The most characters of the name of a door, and of the reason with which a conflict is settled. */
export const DOOR_MOST = { door: 60, reason: 500, settled: 50 } as const;

/** What a record of a door says, as a device sends it. */
export interface DoorScanForm {
  readonly id: string;
  readonly deviceId: string;
  /** The name of the door, as whoever stands there gave it. */
  readonly door: string;
  readonly at: Date;
  readonly kind: 'ADMIT' | 'WALK_IN' | 'UNDO' | 'SETTLE';
  readonly participantId: string | null;
  readonly ticketCode: string | null;
  readonly undoesId: string | null;
  readonly settlesIds: readonly string[];
  readonly reason: string | null;
  readonly walkIn: { readonly name: string; readonly role: ParticipantRole; readonly countryCode: string } | null;
}

const uuid = z.uuid({ error: ({ input }) => (input === undefined || input === null || input === '' ? 'REQUIRED' : 'NOT_UNDERSTOOD') }).transform((id) => id.toLowerCase());
const ticketCode = keptText(40).transform((typed, context) => {
  const code = readTicketCode(typed);
  if (code === null) context.addIssue({ code: 'custom', message: 'NOT_UNDERSTOOD' });
  return code;
});
const common = { id: uuid, deviceId: uuid, door: writtenLine(DOOR_MOST.door), at: z.date('NOT_UNDERSTOOD') };

const schemas = {
  // By the list that the device has, or by the code alone where the list does not know it.
  ADMIT: z.object({ ...common, kind: z.literal('ADMIT'), participantId: uuid.nullish().transform((id) => id ?? null), ticketCode: ticketCode.nullish().transform((code) => code ?? null) }).refine(({ participantId, ticketCode: code }) => Boolean(participantId ?? code), { path: ['ticketCode'], message: 'REQUIRED' }),
  WALK_IN: z.object({ ...common, kind: z.literal('WALK_IN'), walkIn: z.object({ name: participantName, role: oneOf(PARTICIPANT_ROLES), countryCode: country }, 'REQUIRED') }),
  UNDO: z.object({ ...common, kind: z.literal('UNDO'), undoesId: uuid }),
  SETTLE: z.object({ ...common, kind: z.literal('SETTLE'), settlesIds: z.array(uuid, 'REQUIRED').min(1, 'REQUIRED').max(DOOR_MOST.settled, 'TOO_MANY'), reason: written(DOOR_MOST.reason) }),
} as const;

type SaidByAll = Pick<DoorScanForm, 'id' | 'deviceId' | 'door' | 'at' | 'kind'>;
const NOTHING_ELSE = { participantId: null, ticketCode: null, undoesId: null, settlesIds: [], reason: null, walkIn: null } satisfies Omit<DoorScanForm, keyof SaidByAll>;

/** Reads a record of a door; every fault at once. What does not belong to its kind is left out. */
export function readDoorScan(fields: { readonly kind: DoorScanForm['kind'] } & Readonly<Record<string, unknown>>): FieldReading<DoorScanForm> {
  const reading = readFields(schemas[fields.kind] as z.ZodType<SaidByAll & Partial<DoorScanForm>>, fields);
  return 'faults' in reading ? reading : { content: { ...NOTHING_ELSE, ...reading.content } };
}
