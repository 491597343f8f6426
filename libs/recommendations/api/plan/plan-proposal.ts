import { competenceFor, ownerOf, Run } from '@skills/assessment/api';
import { digestOf, isUuid, type Limit } from '@skills/platform/database';
import { Context, Reads, refuse } from '@skills/platform/graph';
import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql';
import { proposePlan, reasonFacts, reasonSentence } from '../../rules';
import { coursesById } from '../catalogue/course-reads';
import { takenCourses } from './firm-plans';
import { BudgetInput, budgetOf, PlanProposal, ProposedCourse } from './graph-proposal';
import { mayReadPlan } from './plan.policy';
import { planBasis } from './run-gaps';

/** Searching for a set takes the processor for up to a third of a second. */
const PROPOSALS: Limit = { name: 'plan.proposals-minute', points: 60, perSeconds: 60 };

const MOST = { hours: 10_000, euro: 10_000_000 } as const;

function demandSound(budget: BudgetInput): void {
  for (const [field, most] of Object.entries(MOST) as [keyof typeof MOST, number][]) {
    const limit = budget[field] ?? 0;
    if (!(limit >= 0 && limit <= most)) refuse('AMOUNT_RANGE', ['budget', field], { least: 0, most });
    const unknown = budget[`${field}IfUnknown`] ?? 1;
    if (!(unknown > 0 && unknown <= most)) refuse('AMOUNT_IF_UNKNOWN', ['budget', `${field}IfUnknown`]);
  }
}

/** What to do within a budget. */
@Resolver()
export class PlanProposalQuery {
  @Reads(mayReadPlan)
  @Query(() => PlanProposal, { nullable: true, description: 'The set of courses that, beside the plan, covers most of the gap of a run within what is left of a budget; null when the run does not exist or is not yours to see.' })
  async planProposal(
    @Arg('runId', () => ID, { description: 'The run.' }) runId: string,
    @Arg('budget', () => BudgetInput, { description: 'What may be spent.' }) budget: BudgetInput,
    @Ctx() context: Context,
  ): Promise<PlanProposal | null> {
    const { em, request } = context;
    const [run] = isUuid(runId) ? await em.createQueryBuilder(Run, 'r').select('*').where({ id: runId }).execute<Run[]>() : [];
    if (!run || !context.can(mayReadPlan, ownerOf(run))) return null;
    demandSound(budget);
    if (!(await request.limits.take(PROPOSALS, digestOf(context.actor.key)))) refuse('TOO_MANY_REQUESTS');

    const { gaps, preferences, courses } = await planBasis(em, run);
    const { leftOut, ...proposal } = proposePlan({ gaps, courses, budget: budgetOf(budget), languages: preferences.languages, taken: await takenCourses(em, run) });
    const byId = new Map(courses.map((course) => [course.id, course]));
    const say = (key: string, values?: Readonly<Record<string, string | number>>): string => request.translate(`recommendations.${key}`, values);
    const shown = await Promise.all(
      proposal.courses.map(async ({ courseId, reasons, adds, cost }): Promise<ProposedCourse> => {
        const course = (await coursesById(context).load(courseId))!;
        return { course, reasons: [...reasons], adds, ...cost, sentence: reasonSentence(reasonFacts(reasons, byId.get(courseId)!, preferences), request.language, say) };
      }),
    );
    return {
      ...proposal,
      courses: shown,
      leftOut: { hoursUnknown: leftOut.HOURS_UNKNOWN, priceUnknown: leftOut.PRICE_UNKNOWN, otherLanguage: leftOut.LANGUAGE },
      gaps: await Promise.all(
        proposal.gaps.map(async ({ gap, to, covered }) => ({ competence: await competenceFor(context, gap.competenceUri), kind: gap.kind, level: gap.level, target: gap.target, to, covered })),
      ),
    };
  }
}
