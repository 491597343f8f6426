import { ownerOf, Run } from '@skills/assessment/api';
import { findById } from '@skills/platform/database';
import { anyone, Context, Mutates, Payload, ReadPolicy, refuse } from '@skills/platform/graph';
import { Arg, Ctx, Field, ID, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import { uuidv7 } from 'uuidv7';
import { courseCost, reasonFacts, reasonsFor, statusBefore } from '../../rules';
import { ActionStatusChange } from './action-status-change.entity';
import { newAction, planOfRun } from './new-action';
import { giveStatus, touch } from './owned-plan';
import { PlanAction } from './plan-action.entity';
import { Plan } from './plan.entity';
import { mayChangePlan } from './plan.policy';
import { planBasis } from './run-gaps';

@InputType({ description: 'The courses to take into the plan of a run.' })
export class PlanCoursesInput {
  @Field(() => ID, { description: 'The run.' })
  runId: string;

  @Field(() => [ID], { description: 'The courses, in the order in which they are to stand; those already in the plan stay as they are.' })
  courseIds: string[];

  @Field(() => ID, { nullable: true, description: 'Makes a repeated request harmless.' })
  idempotencyKey?: string;
}

@ReadPolicy(anyone)
@ObjectType({ description: 'The plan with these courses, or the problems.' })
export class PlanCoursesPayload extends Payload {
  @Field(() => Plan, { nullable: true, description: 'The plan.' })
  plan: Plan | null;
}

/** Takes courses into the plan of a run, each with why; a dropped one is taken up again. Without a plan, one is begun. */
@Resolver()
export class PlanCourses {
  @Mutates(mayChangePlan)
  @Mutation(() => PlanCoursesPayload, { description: 'Takes courses into the plan of a run, with the reason for each; begins the plan when there is none. A course comes in once.' })
  async planCourses(@Arg('input', () => PlanCoursesInput, { description: 'The courses.' }) { runId, courseIds }: PlanCoursesInput, @Ctx() context: Context) {
    const { em } = context;
    const run = (await findById(em, Run, runId, { forUpdate: true })) ?? refuse('NOT_FOUND', ['runId']);
    context.ask(mayChangePlan, ownerOf(run));
    const { gaps, preferences, courses } = await planBasis(em, run);
    const known = new Map(courses.map((course) => [course.id, course]));
    const wanted = [...new Set(courseIds)].map((id) => known.get(id) ?? refuse('NOT_FOUND', ['courseIds']));

    const plan = await planOfRun(context, run);
    const present = new Map((await em.find(PlanAction, { plan, course: { $in: wanted.map(({ id }) => id) } })).map((action) => [action.course?.id, action]));
    for (const course of wanted) {
      const action = present.get(course.id);
      if (action?.status === 'DROPPED') {
        const history = await em.find(ActionStatusChange, { action }, { orderBy: { id: 'asc' } });
        giveStatus(context, action, statusBefore(history));
        touch(context, action);
      }
      if (action) continue;
      const reasons = reasonsFor(course, gaps);
      const [first, ...others] = reasons;
      await newAction(context, plan, {
        id: uuidv7(),
        title: course.title,
        courseId: course.id,
        reasons,
        facts: first ? reasonFacts([first, ...others], course, preferences) : null,
        ...courseCost(course),
      });
    }
    return { plan };
  }
}
