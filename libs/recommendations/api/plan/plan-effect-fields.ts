import { Competence, competenceFor, GraphLevelKind, mayReadRun, ownerOf, RunChange } from '@skills/assessment/api';
import type { LevelKind } from '@skills/assessment/rules';
import { Context, ReadPolicy, type Row } from '@skills/platform/graph';
import { Ctx, Field, FieldResolver, Int, ObjectType, registerEnumType, Resolver, Root } from 'type-graphql';
import { planEffect, standingAt, type ActionStatus, type GapEffect as ComputedGap, type GapOutcome, type GapTally as Tally } from '../../rules';
import { GraphActionStatus } from './graph-action-status';
import { PlanAction } from './plan-action.entity';
import { actionsByPlan, plansByRun, takenOverByPlan } from './plan-fields';
import { Plan } from './plan.entity';
import { mayReadPlan } from './plan.policy';
import { keptActions } from './stands-as';

const GraphGapOutcome: { readonly [Outcome in GapOutcome]: Outcome } = { CLOSED: 'CLOSED', NARROWED: 'NARROWED', UNCHANGED: 'UNCHANGED', WIDENED: 'WIDENED', NOT_COMPARABLE: 'NOT_COMPARABLE' };
registerEnumType(GraphGapOutcome, {
  name: 'GapOutcome',
  description: 'What became of a gap between two assessments.',
  valuesConfig: {
    CLOSED: { description: 'What was aimed at is reached.' },
    NARROWED: { description: 'The level is higher than before, and below what was aimed at.' },
    UNCHANGED: { description: 'The level is as it was.' },
    WIDENED: { description: 'The level is lower than before.' },
    NOT_COMPARABLE: { description: 'Nothing can be compared: the questions changed, or were not answered both times.' },
  },
});

@ReadPolicy(mayReadRun)
@ObjectType({ description: 'A gap for which something was planned, then and now, over the questions that can be compared.' })
export class GapEffect {
  /** Given as a competence by a field of its own. */
  competenceUri: string;

  @Field(() => Competence, { description: 'The competence.' })
  competence: Competence;

  @Field(() => GraphLevelKind, { description: "Whether the firm's practices or its people's skills are meant." })
  kind: LevelKind;

  @Field(() => Number, { description: 'What was to be reached, 1 to 5.' })
  target: number;

  @Field(() => Number, { nullable: true, description: 'The level then, 1 to 5; null when nothing can be compared.' })
  then: number | null;

  @Field(() => Number, { nullable: true, description: 'The level now, 1 to 5; null when nothing can be compared.' })
  now: number | null;

  @Field(() => GraphGapOutcome, { description: 'What became of it.' })
  outcome: GapOutcome;
}

@ReadPolicy(mayReadRun)
@ObjectType({ description: 'An action of the earlier plan, with what became of the gaps that it was meant for.' })
export class ActionEffect {
  @Field(() => PlanAction, { description: 'The action as it stands now; where it goes on in a later plan is told by its run and by goesOnAs.' })
  action: PlanAction;

  @Field(() => GraphActionStatus, { description: 'How far it was when the later run was completed: what was done only afterwards cannot have changed its answers.' })
  status: ActionStatus;

  @Field(() => [GapEffect], { description: 'Its gaps, strongest first; empty for what was planned without naming one.' })
  gaps: Omit<ComputedGap, 'competence'>[];
}

@ReadPolicy(mayReadRun)
@ObjectType({ description: 'How many gaps there are of a sort, and what became of them.' })
export class GapTally implements Tally {
  @Field(() => Int, { description: 'All of them; a gap that several actions were meant for counts once.' })
  gaps: number;

  @Field(() => Int, { description: 'Those that are closed.' })
  closed: number;

  @Field(() => Int, { description: 'Those that are smaller than before.' })
  narrowed: number;

  @Field(() => Int, { description: 'Those of which nothing can be said.' })
  notComparable: number;
}

@ReadPolicy(mayReadPlan)
@ObjectType({ description: 'What changed alongside the plan of the earlier run. It does not say that the plan was the cause: other things changed too.' })
export class PlanEffect {
  @Field(() => Plan, { description: 'The plan.' })
  plan: Plan;

  @Field(() => [ActionEffect], { description: 'Its actions in their order, then those that were taken over into a later plan, with how far they had come there, without those that were dropped, or not planned yet, when the later run was completed.' })
  actions: ActionEffect[];

  @Field(() => GapTally, { description: 'The gaps for which at least one action was done when the later run was completed.' })
  workedOn: GapTally;

  @Field(() => GapTally, { description: 'The other gaps of the plan.' })
  notWorkedOn: GapTally;
}

/** What a plan has to do with a change. */
@Resolver(() => RunChange)
export class PlanEffectOfChange {
  @FieldResolver(() => PlanEffect, { nullable: true, description: 'What changed alongside the plan of the earlier run; null when it has no plan.' })
  async planEffect(@Root() { since, compared, completedAt }: RunChange, @Ctx() context: Context): Promise<PlanEffect | null> {
    if (!context.can(mayReadPlan, ownerOf(since))) return null;
    const plan = await plansByRun(context).load(since.id);
    if (!plan) return null;
    // What was taken over since was planned here all the same.
    const actions = (await Promise.all([actionsByPlan(context), takenOverByPlan(context)].map((loader) => loader.load(plan.id)))).flat();
    const byId = new Map(actions.map((action) => [action.id, action]));
    const kept = await keptActions(context, actions);
    const asTheyWere = actions.map(({ id, reasons }) => {
      const then = standingAt(id, completedAt, kept);
      return { id, reasons, status: then?.status ?? null, as: then?.id ?? id };
    });
    const { actions: effects, ...sums } = planEffect(asTheyWere, compared.competences);
    return { plan, ...sums, actions: effects.map(({ id, status, gaps }) => ({ action: byId.get(id)!, status, gaps: [...gaps] })) };
  }
}

/** What belongs to a gap of an earlier plan. */
@Resolver(() => GapEffect)
export class PlanEffectFields {
  @FieldResolver(() => Competence, { description: 'The competence.' })
  competence(@Root() { competenceUri }: Row<GapEffect>, @Ctx() context: Context): Promise<Competence> {
    return competenceFor(context, competenceUri);
  }
}
