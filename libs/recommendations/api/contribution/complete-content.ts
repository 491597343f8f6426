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

/** The faults of competences that the platform does not know, by their places in the list; null is no competence at all. */
export const unknownCompetences = (competences: readonly (string | null)[], known: ReadonlySet<string>): (FieldFault & { path: readonly ['competences', string, 'uri'] })[] =>
  competences.flatMap((uri, at) => (uri === null || known.has(uri) ? [] : [{ path: ['competences', String(at), 'uri'] as const, reason: 'NOT_OFFERED' as const, most: null }]));

// The parts of a competence are fields for who fills in the form.
const PARTS = ['prerequisiteLevel', 'goalLevel'];

/** Where the fields of contributions stand. */
export const CONTRIBUTION_FORM: FormPlace = { path: ['content'], nameKey: (field, part = '') => `recommendations.field.${PARTS.includes(part) ? part : field}` };

/** What a contribution says, or a refusal that names every field to be put right. */
export async function completeContent(context: Context, { kind, content }: Pick<Contribution, 'kind' | 'content'>): Promise<CompleteContent> {
  const orRefused = <Content>(reading: FieldReading<Content>): Content => ('content' in reading ? reading.content : refuseFaults(context, CONTRIBUTION_FORM, reading.faults));
  if (kind === 'PRACTICE') return { kind, content: orRefused(readPracticeContent(content)) };
  const course = orRefused(readCourseContent(content));
  const uris = course.competences.map(({ uri }) => uri);
  const faults = unknownCompetences(uris, await knownCompetences(context.em, uris));
  return faults.length === 0 ? { kind, content: course } : refuseFaults(context, CONTRIBUTION_FORM, faults);
}
