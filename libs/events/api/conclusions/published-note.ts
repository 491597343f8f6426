import { GraphTopic } from '@skills/identity/api';
import type { Topic } from '@skills/identity/rules';
import { ReadPolicy } from '@skills/platform/graph';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { mayOrganise } from '../event/event.policy';
import type { BreakoutNote } from '../notes/breakout-note.entity';

/** A note as it was when a conclusion that rests on it was published. */
@ReadPolicy(mayOrganise)
@ObjectType({ description: 'A note as it was when a conclusion that rests on it was published; for the organisers of the event.' })
export class PublishedNote {
  @Field(() => ID, { description: 'The id of the note.' })
  id: string;

  @Field(() => Int, { description: 'Its revision then.' })
  revision: number;

  @Field(() => String, { description: 'The group or session.' })
  groupName: string;

  @Field(() => GraphTopic, { nullable: true, description: 'What it was about; null when about none of the topics, or several.' })
  topic: Topic | null;

  @Field(() => String, { description: 'The language of the text, BCP 47.' })
  language: string;

  @Field(() => String, { description: 'What was said.' })
  text: string;
}

/** A note as it is now. */
export const noteAsItIs = ({ id, revision, groupName, topic, language, text }: BreakoutNote): PublishedNote => ({ id, revision, groupName, topic, language, text });
