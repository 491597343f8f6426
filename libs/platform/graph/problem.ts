import { Field, ObjectType } from 'type-graphql';
import { ReadPolicy } from './read-policy';
import { anyone } from './policy';

/** One expected failure of a mutation, told so that a person can act on it. */
@ReadPolicy(anyone)
@ObjectType({ description: 'An expected failure of a mutation: nothing was written. The sentence says what to do.' })
export class Problem {
  @Field(() => String, { description: 'Stable code in UPPER_SNAKE, for programs.' })
  code: string;

  @Field(() => [String], { description: 'The input field meant, outermost first; empty when the whole act is meant.' })
  path: string[];

  @Field(() => String, { description: 'What happened and what to do, in the language of the request.' })
  message: string;
}

/** What every mutation's payload has besides its noun. */
@ReadPolicy(anyone)
@ObjectType({ description: 'The answer of a mutation: a noun, or the problems that kept it from being made.' })
export abstract class Payload {
  @Field(() => [Problem], { description: 'Why nothing was written; empty when the act succeeded.' })
  problems: Problem[];
}
