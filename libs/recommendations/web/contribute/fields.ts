import { readCourseDraft, readPracticeDraft, type ContributionKind, type CourseDraft, type PracticeDraft } from '../../rules';

/** The fields of a contribution as a form holds them, with their kind. */
export type KindedFields = { kind: 'PRACTICE'; fields: PracticeDraft } | { kind: 'COURSE'; fields: CourseDraft };

/** Reads what the graph gives as the fields of a form; null when it is not of this kind. */
export function fieldsOf(kind: ContributionKind, content: unknown): KindedFields | null {
  if (kind === 'PRACTICE') {
    const reading = readPracticeDraft(content);
    return 'content' in reading ? { kind, fields: reading.content } : null;
  }
  const reading = readCourseDraft(content);
  return 'content' in reading ? { kind, fields: reading.content } : null;
}

/** A kind as it stands in an address. */
export const KIND_IN_ADDRESS = { PRACTICE: 'practice', COURSE: 'course' } as const satisfies Record<ContributionKind, string>;
