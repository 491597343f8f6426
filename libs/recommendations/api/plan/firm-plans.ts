import type { EntityManager } from '@mikro-orm/postgresql';
import type { Run } from '@skills/assessment/api';
import { batched, type Context } from '@skills/platform/graph';
import type { TakenCourses } from '../../rules';

// All runs of a run's firm by the same owner: whoever may read the plan of one may read those of all.
const SAME_FIRM = `run r join run e on e.organisation_id = r.organisation_id and e.person_id is not distinct from r.person_id
  and e.guest_hash is not distinct from r.guest_hash join plan p on p.run_id = e.id join plan_action a on a.plan_id = p.id`;

const select = <Row>(em: EntityManager, sql: string, runIds: readonly string[]): Promise<Row[]> =>
  em.getConnection().execute<Row[]>(sql, [`{${runIds.join(',')}}`], 'all', em.getTransactionContext());

/** A course that a firm finished, and when it last said so. */
interface DoneCourse {
  runId: string;
  courseId: string;
  doneAt: Date;
}

const doneCoursesOf = async (em: EntityManager, runIds: readonly string[]): Promise<DoneCourse[]> => {
  const rows = await select<DoneCourse>(
    em,
    `select r.id as "runId", a.course_id as "courseId", max(c.at) as "doneAt" from ${SAME_FIRM} join action_status_change c on c.action_id = a.id and c.status = 'DONE'
     where r.id = any(?::uuid[]) and a.status = 'DONE' and a.course_id is not null group by r.id, a.course_id order by a.course_id`,
    runIds,
  );
  return rows.map((row) => ({ ...row, doneAt: new Date(row.doneAt) }));
};

const done = {};

/** When the firm of a run finished which courses, in whichever of its plans; for all runs of a request in one statement. */
export const doneCoursesFor = (context: Context, runId: string): Promise<ReadonlyMap<string, Date>> =>
  batched<string, ReadonlyMap<string, Date>>(context, done, async (ids) => {
    const byRun = Map.groupBy(await doneCoursesOf(context.em, ids), (row) => row.runId);
    return ids.map((id) => new Map((byRun.get(id) ?? []).map(({ courseId, doneAt }) => [courseId, doneAt])));
  }).load(runId);

interface WorkingCourse {
  courseId: string;
  status: 'TO_DO' | 'DOING' | 'DONE';
  hours: number | null;
  euro: number | null;
}

/** What the firm of a run has decided on: the courses of the run's plan, and those done in any of its plans. */
export async function takenCourses(em: EntityManager, { id }: Pick<Run, 'id'>): Promise<TakenCourses> {
  const working = await select<WorkingCourse>(
    em,
    `select a.course_id as "courseId", a.status, a.hours, a.euro from plan_action a join plan p on p.id = a.plan_id join run r on r.id = p.run_id
     where r.id = any(?::uuid[]) and a.course_id is not null and (a.status in ('TO_DO', 'DOING')
       or a.status = 'DONE' and exists (select 1 from action_status_change c where c.action_id = a.id and c.status = 'DONE' and c.at > r.completed_at)) order by a.position, a.id`,
    [id],
  );
  return {
    planned: working.filter(({ status }) => status !== 'DONE').map(({ courseId, hours, euro }) => ({ courseId, cost: { hours, euro } })),
    finished: working.filter(({ status }) => status === 'DONE').map(({ courseId }) => courseId),
    done: (await doneCoursesOf(em, [id])).map(({ courseId }) => courseId),
  };
}

/** The ids of actions still open in plans of runs that the firm of a run began before it, those of the latest plan first, each plan in its order. */
export async function openBefore(em: EntityManager, runIds: readonly string[]): Promise<{ runId: string; actionId: string; planId: string }[]> {
  return select(
    em,
    `select r.id as "runId", a.id as "actionId", a.plan_id as "planId" from ${SAME_FIRM}
     where r.id = any(?::uuid[]) and e.id < r.id and a.status in ('TO_DO', 'DOING') order by e.id desc, a.position, a.id`,
    runIds,
  );
}
