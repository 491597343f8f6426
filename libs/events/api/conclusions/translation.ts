import { anyone, ReadPolicy } from '@skills/platform/graph';
import { Field, InputType, ObjectType } from 'type-graphql';

/** A statement in another language. */
@ReadPolicy(anyone)
@ObjectType({ description: 'A statement in another language.' })
@InputType('TranslationInput', { description: 'A statement in another language.' })
export class Translation {
  @Field(() => String, { description: 'The language, BCP 47.' })
  language: string;

  @Field(() => String, { description: 'The statement.' })
  text: string;
}
