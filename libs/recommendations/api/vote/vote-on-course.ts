import { isSignedIn } from '@skills/identity/api';
import { anyone, Context, Mutates, Payload, ReadPolicy, refuse } from '@skills/platform/graph';
import { Arg, Ctx, Field, ID, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import { Course } from '../catalogue/course.entity';
import { keepVote } from './keep-vote';

@InputType({ description: 'What the viewer says of a course.' })
export class VoteOnCourseInput {
  @Field(() => ID, { description: 'The course.' })
  courseId: string;

  @Field(() => Boolean, { nullable: true, description: 'true: useful; false: not useful; null, or nothing, takes the vote back.' })
  useful?: boolean | null;
}

@ReadPolicy(anyone)
@ObjectType({ description: 'The course with its votes, or the problems.' })
export class VoteOnCoursePayload extends Payload {
  @Field(() => Course, { nullable: true, description: 'The course.' })
  course: Course | null;
}

/** Keeps one vote a mailbox on a course; voting again changes it. */
@Resolver()
export class VoteOnCourse {
  @Mutates(isSignedIn)
  @Mutation(() => VoteOnCoursePayload, { description: 'Says whether a course was useful: one vote a mailbox, whatever names it has, which can be changed and taken back.' })
  async voteOnCourse(@Arg('input', () => VoteOnCourseInput, { description: 'The vote.' }) { courseId, useful }: VoteOnCourseInput, @Ctx() context: Context) {
    const { personId } = context.ask(isSignedIn, null);
    const course = (await context.em.findOne(Course, { id: courseId, withdrawnOn: null })) ?? refuse('NOT_FOUND', ['courseId']);
    await keepVote(context, personId!, { column: 'course_id', id: courseId }, useful);
    return { course };
  }
}
