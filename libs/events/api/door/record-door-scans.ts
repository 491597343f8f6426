import { problemOf, takeAll } from '@skills/identity/api';
import { isUuid, type Limit } from '@skills/platform/database';
import { anyone, Context, Mutates, ReadPolicy, refuse } from '@skills/platform/graph';
import { Arg, Ctx, Field, ID, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import { admissionStop, correctedTime, doorWindow, MOST_SCANS_AT_ONCE, readDoorScan, type DoorScanForm, type ParticipantRole, type ScanKind } from '../../rules';
import { EventPayload } from '../event/event-payload';
import { mayWorkAtDoor } from '../event/event.policy';
import { GraphParticipantRole } from '../registration/graph-vocabulary';
import { HeldBook } from '../seats/held-book';
import { addDoorScans } from './add-door-scans';
import { DoorScanRow } from './door-scan.entity';
import { GraphScanKind, GraphScanOutcome, type ScanOutcomeKind } from './graph-vocabulary';

/** How often one person sends records in an hour: a queue of a day in a minute, and then every few seconds. */
const DOOR_SENDS_HOUR: Limit = { name: 'event-door.sends-hour', points: 2_000, perSeconds: 3600 };

@InputType({ description: 'Somebody who came without a ticket.' })
export class WalkInInput {
  @Field(() => String, { description: 'Their name.' })
  name: string;

  @Field(() => GraphParticipantRole, { description: 'As what they take part.' })
  role: ParticipantRole;

  @Field(() => String, { description: 'Their country, ISO 3166-1 alpha-2.' })
  countryCode: string;
}

@InputType({ description: 'A record of a door, made by a device with or without network.' })
export class DoorScanInput {
  @Field(() => ID, { description: 'A UUID that the device made: sending the record again changes nothing.' })
  id: string;

  @Field(() => GraphScanKind, { description: 'What is recorded.' })
  kind: ScanKind;

  @Field(() => ID, { description: 'The device, a UUID that it keeps.' })
  deviceId: string;

  @Field(() => String, { description: 'The name of the door.' })
  door: string;

  @Field(() => Date, { description: 'When, on the clock of the device.' })
  at: Date;

  @Field(() => ID, { nullable: true, description: 'ADMIT: who was let in, where the list of the device has them.' })
  participantId?: string | null;

  @Field(() => String, { nullable: true, description: 'ADMIT: the code of the ticket, as it was scanned or typed.' })
  ticketCode?: string | null;

  @Field(() => ID, { nullable: true, description: 'UNDO: the record that was a mistake.' })
  undoesId?: string | null;

  @Field(() => [ID], { nullable: true, description: 'SETTLE: the records of the conflict.' })
  settlesIds?: string[] | null;

  @Field(() => String, { nullable: true, description: 'SETTLE: what became of it.' })
  reason?: string | null;

  @Field(() => WalkInInput, { nullable: true, description: 'WALK_IN: who came.' })
  walkIn?: WalkInInput | null;
}

@InputType({ description: 'What a door recorded.' })
export class RecordDoorScansInput {
  @Field(() => ID, { description: 'The event.' })
  eventId: string;

  @Field(() => Date, { description: 'When this is sent, on the clock of the device; by it a wrong clock is made right.' })
  sentAt: Date;

  @Field(() => [DoorScanInput], { description: 'At most 100 records.' })
  scans: DoorScanInput[];
}

@ReadPolicy(anyone)
@ObjectType({ description: 'What became of one record.' })
export class ScanOutcome {
  @Field(() => ID, { description: 'The record.' })
  scanId: string;

  @Field(() => GraphScanOutcome, { description: 'What became of it.' })
  outcome: ScanOutcomeKind;

  @Field(() => String, { nullable: true, description: 'Why it was refused, in a sentence.' })
  message: string | null;
}

@ReadPolicy(anyone)
@ObjectType({ description: 'What became of each record and of the event, or the problems.' })
export class RecordDoorScansPayload extends EventPayload {
  @Field(() => [ScanOutcome], { nullable: true, description: 'One for each record, in their order.' })
  outcomes: ScanOutcome[] | null;
}

/** The kinds that let somebody in; the others correct what was recorded. */
const LETS_IN: readonly ScanKind[] = ['ADMIT', 'WALK_IN'];

type Read = { readonly id: string; readonly form: DoorScanForm } | { readonly id: string; readonly message: string };

/** Takes in what doors recorded. */
@Resolver()
export class RecordDoorScans {
  @Mutates(mayWorkAtDoor)
  @Mutation(() => RecordDoorScansPayload, {
    description: 'Adds records of a door. Each counts once, however often and in whatever order they arrive; a faulty one is refused and holds up no other. Contradictions are kept and shown: see Event.door. Of an event that is cancelled or postponed it takes whom a door let in before.',
  })
  async recordDoorScans(@Arg('input', () => RecordDoorScansInput, { description: 'What was recorded.' }) { eventId, sentAt, scans }: RecordDoorScansInput, @Ctx() context: Context) {
    if (scans.length > MOST_SCANS_AT_ONCE) refuse('LIST_FULL', ['scans'], { most: MOST_SCANS_AT_ONCE });
    const book = await HeldBook.holdFor(context, eventId);
    context.ask(mayWorkAtDoor, book.event);
    await takeAll(context, [[DOOR_SENDS_HOUR, String(context.actor.personId)]]);
    const now = context.clock();
    const window = doorWindow(book.event);
    if (!window || book.event.standing === 'DRAFT' || now < window.from) refuse(admissionStop(book.event, now) ?? 'DOOR_NOT_YET');
    const nameKey = (field: string, part?: string): string => `events.door.field.${part ?? field}`;
    // What was taken in before and is sent once more is only repeated, however late.
    const known = admissionStop(book.event, now) === null ? [] : await context.em.find(DoorScanRow, { id: { $in: scans.map(({ id }) => id).filter(isUuid) }, event: book.event.id });
    const read = scans.map((scan, at): Read => {
      const reading = readDoorScan({ ...scan, at: correctedTime(scan.at, sentAt, now) });
      const refused = (code: string, params = {}): Read => ({ id: scan.id, message: context.request.translate(`problems.${code}`, params) });
      if (!('content' in reading)) {
        const { code, params } = problemOf(context, { path: ['scans', String(at)], nameKey }, reading.faults[0]!);
        return refused(code, params);
      }
      const stop = LETS_IN.includes(reading.content.kind) && !known.some(({ id }) => id === scan.id) ? admissionStop(book.event, new Date(reading.content.at)) : null;
      return stop === null ? { id: scan.id, form: reading.content } : refused(stop);
    });
    const added = await addDoorScans(context, book, read.flatMap((each) => ('form' in each ? [each.form] : [])));
    const outcomes = read.map((each): ScanOutcome => {
      if ('message' in each) return { scanId: each.id, outcome: 'REFUSED', message: each.message };
      const outcome = added.get(each.form.id)!;
      return { scanId: each.id, outcome, message: outcome === 'REFUSED' ? context.request.translate('problems.SCAN_ID_TAKEN') : null };
    });
    return { outcomes, event: book.event };
  }
}
