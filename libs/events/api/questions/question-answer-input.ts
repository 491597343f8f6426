import { JsonValue } from '@skills/platform/graph';
import { Field, InputType } from 'type-graphql';

@InputType({ description: 'An answer to a question of the organisers.' })
export class QuestionAnswerInput {
  @Field(() => String, { description: 'The code of the question.' })
  item: string;

  @Field(() => JsonValue, { description: 'By kind: {"option"}, {"options"}, {"number"} or {"text"}; as in answers to any questionnaire.' })
  value: unknown;
}
