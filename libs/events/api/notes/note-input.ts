import { GraphTopic, refuseFaults, type FormPlace } from '@skills/identity/api';
import type { Topic } from '@skills/identity/rules';
import { anyone, Payload, ReadPolicy, type Context } from '@skills/platform/graph';
import { Field, InputType, ObjectType } from 'type-graphql';
import { readNote, type NoteContent } from '../../rules';
import { BreakoutNote } from './breakout-note.entity';

@InputType({ description: 'What a group at an event talked about. No names of people.' })
export class NoteInput {
  @Field(() => String, { description: 'The group or session.' })
  groupName: string;

  @Field(() => GraphTopic, { nullable: true, description: 'What it was about.' })
  topic?: Topic | null;

  @Field(() => String, { description: 'The language of the text, BCP 47.' })
  language: string;

  @Field(() => String, { description: 'What was said.' })
  text: string;
}

/** What acts on a note answer. */
@ReadPolicy(anyone)
@ObjectType({ description: 'What acts on a note answer.' })
export abstract class NotePayload extends Payload {
  @Field(() => BreakoutNote, { nullable: true, description: 'The note.' })
  note: BreakoutNote | null;
}

const NOTE_FORM: FormPlace = { path: ['content'], nameKey: (field) => `events.outcomes.field.${field}` };

/** What the form of a note says; refused with every faulty field. */
export function noteContent(context: Context, input: NoteInput): NoteContent {
  const reading = readNote(input);
  return 'faults' in reading ? refuseFaults(context, NOTE_FORM, reading.faults) : reading.content;
}
