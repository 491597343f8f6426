import type { EntityManager } from '@mikro-orm/postgresql';
import { basesOf, Competence, type Run } from '@skills/assessment/api';
import { idOf } from '@skills/platform/database';
import type { Context } from '@skills/platform/graph';
import { Organisation } from '@skills/identity/api';
import { gapsOf, matchCourses, matchPractices, reasonFacts, topicNeedsOf, type Course as MatchedCourse, type Practice as MatchedPractice } from '../../rules';
import { Course, CourseCompetence } from '../catalogue/course.entity';
import { Practice } from '../catalogue/practice.entity';
import { readColumns } from '../search/searched-words';
import { replaceRecommendations } from './replace-recommendations';

/** Courses and cases in a list; enough for every topic to have its place. */
const COURSES = 10;
const PRACTICES = 4;

/** All courses and cases on offer, as matching takes them. */
export async function stock(em: EntityManager): Promise<{ courses: MatchedCourse[]; practices: MatchedPractice[] }> {
  const courses = await em.createQueryBuilder(Course, 'c').select(readColumns(em, Course)).where({ withdrawnOn: null }).execute<Omit<MatchedCourse, 'competences'>[]>();
  const links = await em.createQueryBuilder(CourseCompetence, 'k').select('*').execute<{ course: string; competence: string; prerequisiteLevel: number; goalLevel: number }[]>();
  const practices = await em.createQueryBuilder(Practice, 'p').select(readColumns(em, Practice)).where({ withdrawnOn: null }).execute<MatchedPractice[]>();
  const taught = Map.groupBy(links, ({ course }) => course);
  return {
    practices,
    courses: courses.map((course) => ({
      ...course,
      competences: (taught.get(course.id) ?? []).map(({ competence, prerequisiteLevel, goalLevel }) => ({ uri: competence, prerequisiteLevel, goalLevel })),
    })),
  };
}

/** The names of competences in English, by URI; the URI itself where there is none. */
export async function labelsOf(em: EntityManager, uris: readonly string[]): Promise<(uri: string) => string> {
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
  const recommendations = matched.recommendations.map(({ reasons, ...rest }) => {
    const [first, ...others] = reasons;
    return { ...rest, reasons, facts: reasonFacts([first!, ...others], byId.get(rest.courseId)!, preferences) };
  });
  const suggestions = matchPractices(practices, topicNeedsOf(result), { sector, sizeClass, countryCode }, PRACTICES);
  await replaceRecommendations(em, run.id, { recommendations, suggestions, uncovered: matched.uncovered });
}
