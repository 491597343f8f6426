import { anyone, Payload, ReadPolicy, refuse } from '@skills/platform/graph';
import { readText } from '../checklist/read-text';
import { Field, InputType, Int, ObjectType } from 'type-graphql';
import { isAmount, MOST_CENTS, type BudgetKind } from '../../rules';
import { BudgetLine, GraphBudgetKind } from './budget-line.entity';

@InputType({ description: 'What a line of a budget says.' })
export class BudgetLineContent {
  @Field(() => GraphBudgetKind, { description: 'What it is for.' })
  kind: BudgetKind;

  @Field(() => String, { nullable: true, description: 'A note.' })
  note?: string | null;

  @Field(() => Int, { description: 'What is planned, in cents.' })
  plannedCents: number;

  @Field(() => Int, { nullable: true, description: 'What it came to, in cents.' })
  actualCents?: number | null;
}

/** What acts on a line answer. */
@ReadPolicy(anyone)
@ObjectType({ description: 'What acts on a line of a budget answer.' })
export abstract class BudgetPayload extends Payload {
  @Field(() => BudgetLine, { nullable: true, description: 'The line.' })
  line: BudgetLine | null;
}

/** What a line says, or a refusal. */
export function readLine({ kind, note, plannedCents, actualCents = null }: BudgetLineContent): Pick<BudgetLine, 'kind' | 'note' | 'plannedCents' | 'actualCents'> {
  const most = MOST_CENTS / 100;
  if (!isAmount(plannedCents)) refuse('EURO_RANGE', ['content', 'plannedCents'], { most });
  if (actualCents !== null && !isAmount(actualCents)) refuse('EURO_RANGE', ['content', 'actualCents'], { most });
  return { kind, note: readText(note, ['content', 'note']), plannedCents, actualCents };
}
