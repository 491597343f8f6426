import type { EntityManager } from '@mikro-orm/postgresql';
import { Competence } from '@skills/assessment/api';
import { Refusal, type Context, type RefusedProblem } from '@skills/platform/graph';
import { readCourseContent, readPracticeContent, type ContentFault, type ContentReading, type CourseContent, type PracticeContent } from '../../rules';
import type { Contribution } from './contribution.entity';

/** What a contribution says, complete and of its kind. */
export type CompleteContent = { kind: 'PRACTICE'; content: PracticeContent } | { kind: 'COURSE'; content: CourseContent };

/** Those of some competences that the platform knows, by their URIs. */
export async function knownCompetences(em: EntityManager, uris: readonly string[]): Promise<ReadonlySet<string>> {
  const rows = await em.createQueryBuilder(Competence, 'c').select(['c.uri']).where({ uri: { $in: [...new Set(uris)] } }).execute<Competence[]>();
  return new Set(rows.map(({ uri }) => uri));
}

/** The faults of competences that the platform does not know. */
export const unknownCompetences = ({ competences }: CourseContent, known: ReadonlySet<string>): ContentFault[] =>
  competences.flatMap(({ uri }, at): ContentFault[] => (known.has(uri) ? [] : [{ path: ['competences', String(at), 'uri'], reason: 'NOT_OFFERED', most: null }]));

/** A fault as a problem: its code, and what its sentence needs. */
export const problemOf = ({ request }: Context, { path, reason, most }: ContentFault): RefusedProblem => ({
  code: `FIELD_${reason}`,
  path: ['content', ...path],
  params: { field: path[0] ? request.translate(`recommendations.field.${path[0]}`) : '', ...(most === null ? {} : { most }) },
});

/** Refuses with one problem for each faulty field. */
export function refuseFaults(context: Context, faults: readonly ContentFault[]): never {
  throw new Refusal(faults.map((fault) => problemOf(context, fault)));
}

/** What a contribution says, or a refusal that names every field to be put right. */
export async function completeContent(context: Context, { kind, content }: Pick<Contribution, 'kind' | 'content'>): Promise<CompleteContent> {
  const orRefused = <Content>(reading: ContentReading<Content>): Content => ('content' in reading ? reading.content : refuseFaults(context, reading.faults));
  if (kind === 'PRACTICE') return { kind, content: orRefused(readPracticeContent(content)) };
  const course = orRefused(readCourseContent(content));
  const faults = unknownCompetences(course, await knownCompetences(context.em, course.competences.map(({ uri }) => uri)));
  return faults.length === 0 ? { kind, content: course } : refuseFaults(context, faults);
}
