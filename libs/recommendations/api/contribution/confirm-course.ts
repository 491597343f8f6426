import { writeAudit } from '@skills/identity/api';
import { anyone, Context, Mutates, Payload, ReadPolicy } from '@skills/platform/graph';
import { Arg, Ctx, Field, ID, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import { Course } from '../catalogue/course.entity';
import { dayOf } from './catalogue-writes';
import { mayEdit } from './contribution.policy';
import { heldCourse } from './held-course';

@InputType({ description: 'Which course.' })
export class ConfirmCourseInput {
  @Field(() => ID, { description: 'The course.' })
  courseId: string;
}

@ReadPolicy(anyone)
@ObjectType({ description: 'The course, or the problems.' })
export class ConfirmCoursePayload extends Payload {
  @Field(() => Course, { nullable: true, description: 'The course.' })
  course: Course | null;
}

/** Says that a course was seen on offer today, on the page of its provider. */
@Resolver()
export class ConfirmCourse {
  @Mutates(mayEdit)
  @Mutation(() => ConfirmCoursePayload, { description: 'Says that a course was seen on offer today, on the page of its provider.' })
  async confirmCourse(@Arg('input', () => ConfirmCourseInput, { description: 'Which.' }) { courseId }: ConfirmCourseInput, @Ctx() context: Context) {
    context.ask(mayEdit, null);
    const course = await heldCourse(context, courseId);
    const today = dayOf(context.clock());
    Object.assign(course, { availability: 'PROVIDER_PAGE_SEEN', availabilityNote: null, retrievedOn: today, confirmedOn: today });
    await writeAudit(context, { act: 'confirm course', subjectKind: 'Course', subjectId: null, detail: course.id });
    return { course };
  }
}
