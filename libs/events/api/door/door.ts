import { ReadPolicy } from '@skills/platform/graph';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import type { ConflictKind, ScanKind } from '../../rules';
import { mayWorkAtDoor } from '../event/event.policy';
import { GraphConflictKind, GraphScanKind } from './graph-vocabulary';

/** A record by which somebody was let in. */
@ReadPolicy(mayWorkAtDoor)
@ObjectType({ description: 'A record by which somebody was let in.' })
export class DoorAdmission {
  @Field(() => ID, { description: 'The record.' })
  id: string;

  @Field(() => Date, { description: 'When.' })
  at: Date;
}

/** An entry of the list at the doors: the least by which somebody is let in. */
@ReadPolicy(mayWorkAtDoor)
@ObjectType({ description: 'An entry of the list at the doors: the least by which somebody is let in.' })
export class DoorEntry {
  @Field(() => ID, { description: 'The participant.' })
  participantId: string;

  @Field(() => String, { description: 'The name on the badge.' })
  name: string;

  @Field(() => String, { nullable: true, description: 'The code of the ticket; null for a walk-in, and for who registered before there were tickets.' })
  code: string | null;

  @Field(() => Boolean, { description: 'Whether the registration has its seats.' })
  hasSeat: boolean;

  @Field(() => [DoorAdmission], { description: 'The records by which they were let in, oldest first, on whatever day: whoever takes all of a day back says that it was a mistake.' })
  admissions: DoorAdmission[];
}

/** A record of a door, as a conflict shows it. */
@ReadPolicy(mayWorkAtDoor)
@ObjectType({ description: 'A record of a door.' })
export class DoorRecord {
  @Field(() => ID, { description: 'Made by the device.' })
  id: string;

  @Field(() => GraphScanKind, { description: 'What was recorded.' })
  kind: ScanKind;

  @Field(() => String, { description: 'The name of the door.' })
  door: string;

  @Field(() => Date, { description: 'When.' })
  at: Date;
}

/** How a conflict was settled. */
@ReadPolicy(mayWorkAtDoor)
@ObjectType({ description: 'How a conflict was settled.' })
export class Settlement {
  @Field(() => String, { nullable: true, description: 'What became of it; null once the names of the event are erased.' })
  reason: string | null;

  @Field(() => String, { description: 'The door at which it was settled.' })
  door: string;

  @Field(() => Date, { description: 'When.' })
  at: Date;

  @Field(() => String, { nullable: true, description: 'Who settled it; null when they have erased their account.' })
  by: string | null;
}

/** Records that contradict each other, or what is known of the registrations. */
@ReadPolicy(mayWorkAtDoor)
@ObjectType({ description: 'Records that contradict each other, or what is known of the registrations.' })
export class DoorConflictShown {
  @Field(() => GraphConflictKind, { description: 'Why it needs a person’s eye.' })
  kind: ConflictKind;

  @Field(() => String, { nullable: true, description: 'Whom it is about; null for a ticket of nobody, and once their data is erased.' })
  name: string | null;

  @Field(() => String, { nullable: true, description: 'UNKNOWN: the code of the ticket; null where only an entry of a list is known, and once the names of the event are erased.' })
  code: string | null;

  @Field(() => [DoorRecord], { description: 'The records, oldest first.' })
  records: DoorRecord[];

  @Field(() => Settlement, { nullable: true, description: 'How it was settled; null while it is open.' })
  settlement: Settlement | null;
}

/** How many one door let in. */
@ReadPolicy(mayWorkAtDoor)
@ObjectType({ description: 'How many one door let in.' })
export class DoorCount {
  @Field(() => String, { description: 'The name of the door.' })
  door: string;

  @Field(() => Int, { description: 'How many people were let in there first.' })
  people: number;
}

/** What the doors of an event need, and what they have recorded. */
@ReadPolicy(mayWorkAtDoor)
@ObjectType({ description: 'What the doors of an event need, and what they have recorded.' })
export class Door {
  @Field(() => Date, { nullable: true, description: 'From when on the list lies at the doors; null while the event has no time.' })
  opensAt: Date | null;

  @Field(() => Date, { nullable: true, description: 'Until when.' })
  closesAt: Date | null;

  @Field(() => Boolean, { description: 'Whether it lies there now: within these times, and not once the event is cancelled or postponed.' })
  isOpen: boolean;

  @Field(() => String, { description: 'To give as `since`, in order to hear only what is new after this answer.' })
  cursor: string;

  @Field(() => Boolean, { description: 'Whether the entries are the whole list, and not only what may be new in it.' })
  isWhole: boolean;

  @Field(() => Int, { description: 'How many entries the whole list has; whoever has another number after this answer asks for all of them.' })
  listed: number;

  @Field(() => [ID], { description: 'Participants who are not on the list any more, or never were.' })
  goneIds: string[];

  @Field(() => [DoorEntry], { description: 'Everybody with a seat and everybody who was let in, by name; nobody while it is not open.' })
  entries: DoorEntry[];

  @Field(() => [DoorConflictShown], { description: 'What contradicts, oldest first, settled or not.' })
  conflicts: DoorConflictShown[];

  @Field(() => Int, { description: 'How many people have seats and were registered before; nobody is expected at an event that is cancelled or postponed.' })
  expected: number;

  @Field(() => Int, { description: 'How many were let in, walk-ins included.' })
  came: number;

  @Field(() => Int, { description: 'How many of them came without having registered.' })
  walkIns: number;

  @Field(() => [DoorCount], { description: 'How many each door let in, by its name.' })
  doors: DoorCount[];
}
