import { GraphTargetRole, GraphTopic } from '@skills/identity/api';
import type { TargetRole, Topic } from '@skills/identity/rules';
import { anyone, JsonValue, ReadPolicy } from '@skills/platform/graph';
import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import type { Condition, ItemKind, ScaleKind } from '../../rules';

/** The kinds of items as a graph enum. */
export const GraphItemKind: { readonly [Kind in ItemKind]: Kind } = {
  LEVEL: 'LEVEL',
  SINGLE_CHOICE: 'SINGLE_CHOICE',
  MULTIPLE_CHOICE: 'MULTIPLE_CHOICE',
  NUMBER: 'NUMBER',
  TEXT: 'TEXT',
  MATRIX: 'MATRIX',
};
registerEnumType(GraphItemKind, {
  name: 'ItemKind',
  description: 'How an item is answered.',
  valuesConfig: {
    LEVEL: { description: 'One of several described levels.' },
    SINGLE_CHOICE: { description: 'One of several options.' },
    MULTIPLE_CHOICE: { description: 'Any of several options.' },
    NUMBER: { description: 'A number.' },
    TEXT: { description: 'Free words.' },
    MATRIX: { description: 'One column for each of several rows.' },
  },
});

/** What a level says, as a graph enum: never both in one figure. */
export const GraphLevelKind: { readonly [Kind in ScaleKind]: Kind } = { MATURITY: 'MATURITY', PROFICIENCY: 'PROFICIENCY' };
registerEnumType(GraphLevelKind, {
  name: 'LevelKind',
  description: 'What a level says.',
  valuesConfig: {
    MATURITY: { description: 'How established a practice is in an organisation.' },
    PROFICIENCY: { description: 'How well a person masters a competence.' },
  },
});

@ReadPolicy(anyone)
@ObjectType({ description: 'A work that a questionnaire was written from.' })
export class QuestionnaireSource {
  @Field(() => String, { description: 'Its title.' })
  title: string;

  @Field(() => String, { description: 'Who published it.' })
  publisher: string;

  @Field(() => String, { description: 'On which terms it may be used.' })
  licence: string;

  @Field(() => String, { nullable: true, description: 'Where it is; null when there is no address.' })
  url: string | null;

  @Field(() => String, { nullable: true, description: 'How it was used.' })
  note?: string;
}

@ReadPolicy(anyone)
@ObjectType({ description: 'A level of a scale, by name.' })
export class ScaleLevel {
  @Field(() => Int, { description: '1 is the lowest.' })
  level: number;

  @Field(() => String, { description: 'Its name.' })
  name: string;
}

@ReadPolicy(anyone)
@ObjectType({ description: 'The scale on which an item is answered.' })
export class Scale {
  @Field(() => GraphLevelKind, { description: 'What its levels say.' })
  kind: ScaleKind;

  @Field(() => [ScaleLevel], { description: 'Its levels, lowest first.' })
  levels: ScaleLevel[];
}

@ReadPolicy(anyone)
@ObjectType({ description: 'What a level means for one item.' })
export class ItemLevel {
  @Field(() => Int, { description: '1 is the lowest.' })
  level: number;

  @Field(() => String, { description: 'What the level means here.' })
  text: string;
}

@ReadPolicy(anyone)
@ObjectType({ description: 'An option, a row or a column.' })
export class Choice {
  @Field(() => ID, { description: 'What an answer names.' })
  code: string;

  @Field(() => String, { description: 'What the person reads.' })
  text: string;

  @Field(() => Int, { nullable: true, description: 'The level that choosing it yields; null when it yields none.' })
  level: number | null;

  @Field(() => Boolean, { description: 'Whether it rules all others out.' })
  exclusive: boolean;
}

@ReadPolicy(anyone)
@ObjectType({ description: 'One question.' })
export class Item {
  @Field(() => ID, { description: 'Unique in the questionnaire.' })
  code: string;

  @Field(() => GraphItemKind, { description: 'How it is answered.' })
  kind: ItemKind;

  @Field(() => String, { description: 'The question.' })
  text: string;

  @Field(() => String, { nullable: true, description: 'What its words mean.' })
  help: string | null;

  @Field(() => String, { nullable: true, description: 'Why the answer matters.' })
  why: string | null;

  @Field(() => Boolean, { description: 'Whether one cannot finish without dealing with it.' })
  required: boolean;

  @Field(() => Boolean, { description: 'Whether "don\'t know" is offered.' })
  dontKnow: boolean;

  @Field(() => Boolean, { description: 'Whether "not applicable" is offered.' })
  notApplicable: boolean;

  @Field(() => Number, { description: 'How much it counts beside its neighbours; 1 is usual.' })
  weight: number;

  @Field(() => [GraphTargetRole], { nullable: true, description: 'Who is asked; null means everybody.' })
  roles: TargetRole[] | null;

  @Field(() => JsonValue, { nullable: true, description: 'The condition on earlier answers under which it is asked; null means always.' })
  when: Condition | null;

  @Field(() => Scale, { nullable: true, description: 'The scale of its levels; null when it yields none.' })
  scale: Scale | null;

  @Field(() => [ItemLevel], { nullable: true, description: 'LEVEL: what each level means here.' })
  levels: ItemLevel[] | null;

  @Field(() => [Choice], { nullable: true, description: 'SINGLE_CHOICE, MULTIPLE_CHOICE: what can be chosen.' })
  options: Choice[] | null;

  @Field(() => [Choice], { nullable: true, description: 'MATRIX: what is asked about.' })
  rows: Choice[] | null;

  @Field(() => [Choice], { nullable: true, description: 'MATRIX: what can be chosen in each row.' })
  columns: Choice[] | null;

  @Field(() => Number, { nullable: true, description: 'NUMBER: the smallest allowed.' })
  min: number | null;

  @Field(() => Number, { nullable: true, description: 'NUMBER: the largest allowed.' })
  max: number | null;

  @Field(() => Boolean, { nullable: true, description: 'NUMBER: whether only whole numbers are allowed.' })
  integer: boolean | null;

  @Field(() => String, { nullable: true, description: 'NUMBER: what is counted.' })
  unit: string | null;

  @Field(() => Int, { nullable: true, description: 'TEXT: the most characters allowed.' })
  maxLength: number | null;

  /** Given as competences by a field of its own. */
  competences: { uri: string; weight: number }[];

  @Field(() => [String], { description: 'What it was written from, e.g. "NIST CSF 2.0 GV.RM-02".' })
  sources: string[];

  @Field(() => String, { description: 'The language that its texts are in, BCP 47.' })
  language: string;
}

@ReadPolicy(anyone)
@ObjectType({ description: 'A titled group of items.' })
export class Section {
  @Field(() => ID, { description: 'Unique in the questionnaire.' })
  code: string;

  @Field(() => String, { description: 'Its heading.' })
  title: string;

  @Field(() => String, { nullable: true, description: 'What to know before answering.' })
  intro: string | null;

  @Field(() => GraphTopic, { nullable: true, description: 'The topic that its items speak of; null when they speak of none.' })
  topic: Topic | null;

  @Field(() => [Item], { description: 'Its items in order, also those that some respondents are not asked.' })
  items: Item[];

  @Field(() => String, { description: 'The language of title and introduction, BCP 47.' })
  language: string;
}

@ReadPolicy(anyone)
@ObjectType('Questionnaire', { description: 'A published version of a questionnaire, in one language.' })
export class GraphQuestionnaire {
  @Field(() => ID, { description: 'Names the lineage over all versions.' })
  code: string;

  @Field(() => String, { description: 'The version within the lineage, e.g. 1.0.0.' })
  version: string;

  @Field(() => String, { description: 'Its name.' })
  title: string;

  @Field(() => String, { description: 'What it is for.' })
  summary: string;

  @Field(() => Int, { description: 'Minutes that one person needs.' })
  estimatedMinutes: number;

  @Field(() => [String], { description: 'The languages that it has texts in, BCP 47.' })
  languages: string[];

  @Field(() => String, { description: 'The language of title and summary, BCP 47.' })
  language: string;

  @Field(() => [QuestionnaireSource], { description: 'What it was written from, with licences.' })
  sources: QuestionnaireSource[];

  @Field(() => [Section], { description: 'Its sections in order.' })
  sections: Section[];
}
