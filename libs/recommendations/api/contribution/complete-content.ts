import type { EntityManager } from '@mikro-orm/postgresql';
import { Competence } from '@skills/assessment/api';
import { Refusal, type Context } from '@skills/platform/graph';
import { readCourseContent, readPracticeContent, type ContentFault, type ContentReading, type CourseContent, type PracticeContent } from '../../rules';
import type { Contribution } from './contribution.entity';

/** What a contribution says, complete and of its kind. */
export type CompleteContent = { kind: 'PRACTICE'; content: PracticeContent } | { kind: 'COURSE'; content: CourseContent };

/** The faults of competences that the platform does not know. */
export async function unknownCompetences(em: EntityManager, { competences }: CourseContent): Promise<ContentFault[]> {
  const rows = await em.createQueryBuilder(Competence, 'c').select(['c.uri']).where({ uri: { $in: competences.map(({ uri }) => uri) } }).execute<Competence[]>();
  const known = new Set(rows.map(({ uri }) => uri));
  return competences.flatMap(({ uri }, at): ContentFault[] => (known.has(uri) ? [] : [{ path: ['competences', String(at), 'uri'], reason: 'NOT_OFFERED', most: null }]));
}

/** Refuses with one problem for each faulty field. */
export function refuseFaults({ request }: Context, faults: readonly ContentFault[]): never {
  throw new Refusal(
    faults.map(({ path, reason, most }) => ({
      code: `FIELD_${reason}`,
      path: ['content', ...path],
      params: { field: path[0] ? request.translate(`recommendations.field.${path[0]}`) : '', ...(most === null ? {} : { most }) },
    })),
  );
}

/** What a contribution says, or a refusal that names every field to be put right. */
export async function completeContent(context: Context, { kind, content }: Pick<Contribution, 'kind' | 'content'>): Promise<CompleteContent> {
  const orRefused = <Content>(reading: ContentReading<Content>): Content => ('content' in reading ? reading.content : refuseFaults(context, reading.faults));
  if (kind === 'PRACTICE') return { kind, content: orRefused(readPracticeContent(content)) };
  const course = orRefused(readCourseContent(content));
  const faults = await unknownCompetences(context.em, course);
  return faults.length === 0 ? { kind, content: course } : refuseFaults(context, faults);
}
