import { LockMode } from '@mikro-orm/postgresql';
import { writeAudit } from '@skills/identity/api';
import { anyone, Context, Mutates, Payload, ReadPolicy } from '@skills/platform/graph';
import { Arg, Ctx, Field, ID, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import { Course } from '../catalogue/course.entity';
import { dayOf } from './catalogue-writes';
import { Contribution } from './contribution.entity';
import { mayEdit } from './contribution.policy';
import { heldCourse } from './held-course';
import { takeAct } from './take-act';

@InputType({ description: 'Which course.' })
export class WithdrawCourseInput {
  @Field(() => ID, { description: 'The course.' })
  courseId: string;
}

@ReadPolicy(anyone)
@ObjectType({ description: 'The course, or the problems.' })
export class WithdrawCoursePayload extends Payload {
  @Field(() => Course, { nullable: true, description: 'The course.' })
  course: Course | null;
}

/** Takes a course out of the catalogue; a contribution that it came from is withdrawn with it. */
@Resolver()
export class WithdrawCourse {
  @Mutates(mayEdit)
  @Mutation(() => WithdrawCoursePayload, { description: 'Takes a course out of the catalogue; a contribution that it came from is withdrawn with it.' })
  async withdrawCourse(@Arg('input', () => WithdrawCourseInput, { description: 'Which.' }) { courseId }: WithdrawCourseInput, @Ctx() context: Context) {
    context.ask(mayEdit, null);
    const course = await heldCourse(context, courseId);
    const contribution = await context.em.findOne(Contribution, { course }, { lockMode: LockMode.PESSIMISTIC_WRITE });
    if (contribution?.publishedContent) await takeAct(context, contribution, 'WITHDRAW', 'EDITOR');
    course.withdrawnOn = dayOf(context.clock());
    await writeAudit(context, { act: 'withdraw course', subjectKind: 'Course', subjectId: null, detail: course.id });
    return { course };
  }
}
