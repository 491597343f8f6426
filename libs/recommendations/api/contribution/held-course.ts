import { LockMode } from '@mikro-orm/postgresql';
import { refuse, type Context } from '@skills/platform/graph';
import { Course } from '../catalogue/course.entity';

/** A course of the catalogue, held until commit; refused when there is none, or no more. */
export const heldCourse = async ({ em }: Context, id: string): Promise<Course> =>
  (await em.findOne(Course, { id, withdrawnOn: null }, { lockMode: LockMode.PESSIMISTIC_WRITE })) ?? refuse('NOT_FOUND', ['courseId']);
