import { GraphTargetRole, GraphTopic, refuseFaults, type FormPlace } from '@skills/identity/api';
import type { TargetRole, Topic } from '@skills/identity/rules';
import { isUuid } from '@skills/platform/database';
import { anyone, Payload, ReadPolicy, refuse, type Context } from '@skills/platform/graph';
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { readConclusion, type ConclusionContent, type ConclusionKind } from '../../rules';
import { BreakoutNote } from '../notes/breakout-note.entity';
import { Conclusion } from './conclusion.entity';
import { GraphConclusionKind } from './graph-vocabulary';
import { Translation } from './translation';

@InputType({ description: 'What is concluded, and on what it rests.' })
export class ConclusionInput {
  @Field(() => GraphConclusionKind, { description: 'What it tells.' })
  kind: ConclusionKind;

  @Field(() => String, { description: 'The statement.' })
  text: string;

  @Field(() => String, { description: 'Its language, BCP 47.' })
  textLanguage: string;

  @Field(() => [Translation], { nullable: true, description: 'The statement in other languages.' })
  translations?: Translation[] | null;

  @Field(() => [GraphTopic], { description: 'What it is about; one at least.' })
  topics: Topic[];

  @Field(() => [GraphTargetRole], { description: 'Whom it concerns; empty for all.' })
  targetRoles: TargetRole[];

  @Field(() => [ID], { description: 'The notes on which it rests.' })
  noteIds: string[];

  @Field(() => String, { nullable: true, description: 'Why it rests on no notes, when it does not.' })
  reason?: string | null;
}

/** Which conclusion, and as it was seen. */
@InputType({ description: 'Which conclusion, and as it was seen.' })
export abstract class SeenConclusion {
  @Field(() => ID, { description: 'The conclusion.' })
  conclusionId: string;

  @Field(() => Int, { description: 'The revision that was seen.' })
  revision: number;
}

/** What acts on a conclusion answer. */
@ReadPolicy(anyone)
@ObjectType({ description: 'What acts on a conclusion answer.' })
export abstract class ConclusionPayload extends Payload {
  @Field(() => Conclusion, { nullable: true, description: 'The conclusion.' })
  conclusion: Conclusion | null;
}

const CONCLUSION_FORM: FormPlace = { path: ['content'], nameKey: (field) => `events.outcomes.field.${field}` };

/** What the form of a conclusion says; refused with every faulty field, and with notes that are not of its event. */
export async function conclusionContent(context: Context, eventId: string, input: ConclusionInput): Promise<ConclusionContent> {
  const reading = readConclusion({ ...input, translations: input.translations?.map(({ language, text }) => ({ language, text })) ?? [] });
  if ('faults' in reading) return refuseFaults(context, CONCLUSION_FORM, reading.faults);
  const { noteIds } = reading.content;
  const isKnown = noteIds.every(isUuid) && (await context.em.count(BreakoutNote, { id: { $in: noteIds }, event: eventId })) === noteIds.length;
  if (!isKnown) refuse('NOTE_UNKNOWN', ['content', 'noteIds']);
  return reading.content;
}
