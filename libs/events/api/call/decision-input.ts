import { Day } from '@skills/platform/graph';
import { Field, InputType } from 'type-graphql';
import type { ProposalDecision } from '../../rules';
import { GraphProposalDecision } from './graph-vocabulary';

/** What is decided on proposals, on one or on several at once. */
@InputType({ description: 'What is decided on proposals, on one or on several at once.' })
export abstract class DecisionInput {
  @Field(() => GraphProposalDecision, { description: 'What is decided.' })
  decision: ProposalDecision;

  @Field(() => String, { nullable: true, description: 'What the author of each is told with it.' })
  message?: string | null;

  @Field(() => Day, { nullable: true, description: 'The last day, on the clock of the event, on which the author can confirm what is accepted: from today until the event begins. Absent for two weeks, or the day before the event.' })
  confirmDueOn?: Date | null;
}
