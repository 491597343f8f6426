import { JsonValue, ReadPolicy } from '@skills/platform/graph';
import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import type { AnswerState } from '../../rules';
import { mayReadResponse } from './response.policy';

/** The states of an answer as a graph enum. */
export const GraphAnswerState: { readonly [State in AnswerState]: State } = { ANSWERED: 'ANSWERED', DONT_KNOW: 'DONT_KNOW', NOT_APPLICABLE: 'NOT_APPLICABLE' };
registerEnumType(GraphAnswerState, {
  name: 'AnswerState',
  description: 'How an item was dealt with.',
  valuesConfig: {
    ANSWERED: { description: 'With a value.' },
    DONT_KNOW: { description: 'Said not to be known: counts neither as zero nor as passed.' },
    NOT_APPLICABLE: { description: 'Said not to apply: not counted at all.' },
  },
});

@ReadPolicy(mayReadResponse)
@ObjectType({ description: 'The answer that counts for an item.' })
export class Answer {
  @Field(() => ID, { description: 'The id of the change that counts, made by the browser.' })
  id: string;

  @Field(() => String, { description: 'The item.' })
  itemCode: string;

  @Field(() => Int, { description: 'How many times it was changed, from 1.' })
  revision: number;

  @Field(() => GraphAnswerState, { description: 'How the item was dealt with.' })
  state: AnswerState;

  @Field(() => JsonValue, { nullable: true, description: 'level, option, options, number, text or cells, by the kind of the item; null unless ANSWERED.' })
  value: unknown;

  @Field(() => Date, { description: "When it was given, by the browser's clock; also when that was in an earlier response." })
  answeredAt: Date;

  @Field(() => Boolean, { description: 'Whether it was carried over from an earlier response and has not been given anew in this one.' })
  copied: boolean;
}
