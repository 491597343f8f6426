import { GraphTopic } from '@skills/identity/api';
import type { Topic } from '@skills/identity/rules';
import { Field, InputType } from 'type-graphql';

@InputType()
abstract class EventTextsInput {
  @Field(() => String, { description: 'Its name.' })
  title: string;

  @Field(() => String, { description: 'What it is about, in a few sentences.' })
  summary: string;

  @Field(() => String, { nullable: true, description: 'More about it, in markdown.' })
  description?: string | null;

  @Field(() => String, { nullable: true, description: 'What people with a disability should know.' })
  accessibility?: string | null;
}

@InputType({ description: 'The texts of an event in another language.' })
export class EventTranslationInput extends EventTextsInput {
  @Field(() => String, { description: 'The language, BCP 47.' })
  language: string;
}

/** What is said of an event before it and after it: its texts, its subject and its place. */
@InputType()
export abstract class EventFactsInput extends EventTextsInput {
  @Field(() => String, { description: 'The language of these texts, BCP 47.' })
  textLanguage: string;

  @Field(() => [EventTranslationInput], { nullable: true, description: 'The same texts in other languages.' })
  translations?: EventTranslationInput[] | null;

  @Field(() => [String], { description: 'The languages that are spoken there, BCP 47.' })
  languages: string[];

  @Field(() => [GraphTopic], { description: 'What it is about.' })
  topics: Topic[];

  @Field(() => String, { nullable: true, description: 'The country, ISO 3166-1 alpha-2.' })
  countryCode?: string | null;

  @Field(() => String, { nullable: true, description: 'The town.' })
  city?: string | null;

  @Field(() => String, { nullable: true, description: 'The house, and how to find it.' })
  venue?: string | null;
}
