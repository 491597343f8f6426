import { GraphTopic } from '@skills/identity/api';
import type { Topic } from '@skills/identity/rules';
import { anyone, ReadPolicy } from '@skills/platform/graph';
import { Field, InputType, ObjectType, registerEnumType } from 'type-graphql';
import type { Ambition } from '../rules';

/** The ambitions as a graph enum. */
export const GraphAmbition: { readonly [Value in Ambition]: Value } = { USE: 'USE', ADOPT: 'ADOPT', LEAD: 'LEAD' };
registerEnumType(GraphAmbition, {
  name: 'Ambition',
  description: 'What a firm wants of a topic; sets its target levels.',
  valuesConfig: {
    USE: { description: 'Use what others offer.' },
    ADOPT: { description: 'Adopt it into the own work.' },
    LEAD: { description: 'Lead the own market with it.' },
  },
});

@ReadPolicy(anyone)
@ObjectType({ description: 'What a firm wants of one topic.' })
export class TopicAmbition {
  @Field(() => GraphTopic, { description: 'The topic.' })
  topic: Topic;

  @Field(() => GraphAmbition, { description: 'What the firm wants of it.' })
  ambition: Ambition;
}

@InputType({ description: 'What the firm wants of one topic.' })
export class TopicAmbitionInput {
  @Field(() => GraphTopic, { description: 'The topic.' })
  topic: Topic;

  @Field(() => GraphAmbition, { description: 'What the firm wants of it.' })
  ambition: Ambition;
}
