import type { EntityManager } from '@mikro-orm/postgresql';
import { basesOf, Competence, type Run } from '@skills/assessment/api';
import { idOf } from '@skills/platform/database';
import type { Context } from '@skills/platform/graph';
import { Organisation } from '@skills/identity/api';
import { uuidv7 } from 'uuidv7';
import { gapsOf, matchCourses, matchPractices, reasonFacts, topicNeedsOf, type Course as MatchedCourse, type Practice as MatchedPractice } from '../../rules';
import { Course, CourseCompetence } from '../catalogue/course.entity';
import { Practice } from '../catalogue/practice.entity';

/** Courses and cases in a list; enough for every topic to have its place. */
const COURSES = 10;
const PRACTICES = 4;

async function stock(em: EntityManager): Promise<{ courses: MatchedCourse[]; practices: MatchedPractice[] }> {
  const courses = await em.createQueryBuilder(Course, 'c').select('*').execute<Omit<MatchedCourse, 'competences'>[]>();
  const links = await em.createQueryBuilder(CourseCompetence, 'k').select('*').execute<{ course: string; competence: string; prerequisiteLevel: number; goalLevel: number }[]>();
  const practices = await em.createQueryBuilder(Practice, 'p').select('*').execute<MatchedPractice[]>();
  const taught = Map.groupBy(links, ({ course }) => course);
  return {
    practices,
    courses: courses.map((course) => ({
      ...course,
      competences: (taught.get(course.id) ?? []).map(({ competence, prerequisiteLevel, goalLevel }) => ({ uri: competence, prerequisiteLevel, goalLevel })),
    })),
  };
}

async function labelsOf(em: EntityManager, uris: readonly string[]): Promise<(uri: string) => string> {
  const rows = await em.createQueryBuilder(Competence, 'c').select(['c.uri', 'c.label']).where({ uri: { $in: [...uris] } }).execute<Competence[]>();
  const labels = new Map(rows.map(({ uri, label }) => [uri, label]));
  return (uri) => labels.get(uri) ?? uri;
}

/** Replaces what is recommended for a run, with why, by what its answers and aims call for now. Part of completing the run. */
export async function recommend({ em }: Context, run: Run): Promise<void> {
  const [basis] = await basesOf(em, [{ id: run.id, versionId: idOf(run.version) }]);
  if (!basis) return;
  const { result, ambitions, role } = basis;
  const [firm] = await em.createQueryBuilder(Organisation, 'o').select(['o.sector', 'o.sizeClass', 'o.countryCode']).where({ id: idOf(run.organisation) }).execute<Organisation[]>();
  const { sector = null, sizeClass = null, countryCode = null } = firm ?? {};
  const labelOf = await labelsOf(em, result.competences.map(({ uri }) => uri));
  const { courses, practices } = await stock(em);
  const preferences = { role: role ?? 'MANAGER', languages: run.languages } as const;
  const matched = matchCourses({
    gaps: gapsOf({ result, ambitions, role, labelOf }),
    preferences,
    firm: { sector, sizeClass, countryCode },
    courses,
    practices,
    first: COURSES,
  });
  const byId = new Map(courses.map((course) => [course.id, course]));
  const recommendations = matched.recommendations.map(({ courseId, reasons, ...rest }) => {
    const [first, ...others] = reasons;
    return { id: uuidv7(), courseId, reasons, facts: reasonFacts([first!, ...others], byId.get(courseId)!, preferences), ...rest };
  });
  const suggestions = matchPractices(practices, topicNeedsOf(result), { sector, sizeClass, countryCode }, PRACTICES).map((match) => ({ id: uuidv7(), practiceId: match.practiceId, rank: match.rank, match }));
  const uncovered = matched.uncovered.map(({ gap, fallback }, position) => ({ id: uuidv7(), position, gap, fallback }));

  const sql = (statement: string, ...params: unknown[]): Promise<unknown> => em.getConnection().execute(statement, params, 'run', em.getTransactionContext());
  for (const table of ['recommendation', 'practice_suggestion', 'uncovered_gap']) await sql(`delete from ${table} where run_id = ?`, run.id);
  await sql(
    `insert into recommendation (id, run_id, course_id, rank, reasons, facts, parts, total)
     select id, ?::uuid, "courseId", rank, reasons, facts, parts, total
     from jsonb_to_recordset(?::jsonb) as r(id uuid, "courseId" text, rank int, reasons jsonb, facts jsonb, parts jsonb, total double precision)`,
    run.id,
    JSON.stringify(recommendations),
  );
  await sql(
    `insert into practice_suggestion (id, run_id, practice_id, rank, match)
     select id, ?::uuid, "practiceId", rank, match from jsonb_to_recordset(?::jsonb) as r(id uuid, "practiceId" text, rank int, match jsonb)`,
    run.id,
    JSON.stringify(suggestions),
  );
  await sql(
    `insert into uncovered_gap (id, run_id, position, gap, fallback)
     select id, ?::uuid, position, gap, fallback from jsonb_to_recordset(?::jsonb) as r(id uuid, position int, gap jsonb, fallback jsonb)`,
    run.id,
    JSON.stringify(uncovered),
  );
}
