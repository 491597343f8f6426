import type { EntityManager } from '@mikro-orm/postgresql';
import { Competence } from '@skills/assessment/api';
import { refuseFaults, type FormPlace } from '@skills/identity/api';
import type { FieldFault, FieldReading } from '@skills/identity/rules';
import type { Context } from '@skills/platform/graph';
import { readCourseContent, readPracticeContent, type CourseContent, type PracticeContent } from '../../rules';
import type { Contribution } from './contribution.entity';

/** What a contribution says, complete and of its kind. */
export type CompleteContent = { kind: 'PRACTICE'; content: PracticeContent } | { kind: 'COURSE'; content: CourseContent };

/** Those of some competences that the platform knows, by their URIs. */
export async function knownCompetences(em: EntityManager, uris: readonly string[]): Promise<ReadonlySet<string>> {
  const rows = await em.createQueryBuilder(Competence, 'c').select(['c.uri']).where({ uri: { $in: [...new Set(uris)] } }).execute<Competence[]>();
  return new Set(rows.map(({ uri }) => uri));
}

/** The faults of competences that the platform does not know. */
export const unknownCompetences = ({ competences }: CourseContent, known: ReadonlySet<string>): FieldFault[] =>
  competences.flatMap(({ uri }, at): FieldFault[] => (known.has(uri) ? [] : [{ path: ['competences', String(at), 'uri'], reason: 'NOT_OFFERED', most: null }]));

/** Where the fields of contributions stand. */
export const CONTRIBUTION_FORM: FormPlace = { path: ['content'], nameKey: (field) => `recommendations.field.${field}` };

/** What a contribution says, or a refusal that names every field to be put right. */
export async function completeContent(context: Context, { kind, content }: Pick<Contribution, 'kind' | 'content'>): Promise<CompleteContent> {
  const orRefused = <Content>(reading: FieldReading<Content>): Content => ('content' in reading ? reading.content : refuseFaults(context, CONTRIBUTION_FORM, reading.faults));
  if (kind === 'PRACTICE') return { kind, content: orRefused(readPracticeContent(content)) };
  const course = orRefused(readCourseContent(content));
  const faults = unknownCompetences(course, await knownCompetences(context.em, course.competences.map(({ uri }) => uri)));
  return faults.length === 0 ? { kind, content: course } : refuseFaults(context, CONTRIBUTION_FORM, faults);
}
