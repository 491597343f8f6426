import type { EntityManager } from '@mikro-orm/postgresql';
import { courseEntry, entryName, practiceEntry, type CourseContent } from '../../rules';
import { Course } from '../catalogue/course.entity';
import { Practice } from '../catalogue/practice.entity';
import type { CompleteContent } from './complete-content';
import type { Contribution } from './contribution.entity';

/** An ISO 8601 day of a moment, in UTC. */
export const dayOf = (moment: Date): string => moment.toISOString().slice(0, 10);

async function replaceCompetences(em: EntityManager, courseId: string, competences: CourseContent['competences']): Promise<void> {
  const run = (sql: string, params: unknown[]) => em.getConnection().execute(sql, params, 'run', em.getTransactionContext());
  await run('delete from course_competence where course_id = ?', [courseId]);
  await run(
    `insert into course_competence (course_id, competence_uri, prerequisite_level, goal_level)
     select ?, uri, prerequisite, goal from jsonb_to_recordset(?::jsonb) as k(uri text, prerequisite int, goal int)`,
    [courseId, JSON.stringify(competences.map(({ uri, prerequisiteLevel, goalLevel }) => ({ uri, prerequisite: prerequisiteLevel, goal: goalLevel })))],
  );
}

// When an editor saw a page, as long as its address is the same: reading what its author tells is not seeing it.
const confirmedBefore = (before: Pick<Course, 'url' | 'confirmedOn'> | null, url: string | null): string | null => (url !== null && before?.url === url ? before.confirmedOn : null);

/** Writes what a contribution says into the catalogue: its first publication makes the entry, a later one changes it. */
export async function publishEntry(em: EntityManager, contribution: Contribution, complete: CompleteContent, now: Date): Promise<void> {
  const today = dayOf(now);
  const more = { textLanguage: complete.content.language, isContributed: true, withdrawnOn: null };
  if (complete.kind === 'PRACTICE') {
    const id = contribution.practice?.id ?? entryName(complete.content.title, contribution.id);
    const entry = practiceEntry(complete.content, id, today);
    contribution.practice = await em.upsert(Practice, { ...entry, ...more, confirmedOn: confirmedBefore(await em.findOne(Practice, { id }), entry.url), sizeClasses: [...entry.sizeClasses], topics: [...entry.topics] });
    return;
  }
  const id = contribution.course?.id ?? entryName(complete.content.title, contribution.id);
  const { competences: _competences, ...entry } = courseEntry(complete.content, id, today);
  contribution.course = await em.upsert(Course, { ...entry, ...more, confirmedOn: confirmedBefore(await em.findOne(Course, { id }), entry.url), sectors: [...entry.sectors], sizeClasses: [...entry.sizeClasses], languages: [...entry.languages], topics: [...entry.topics], audience: [...entry.audience] });
  await replaceCompetences(em, id, complete.content.competences);
}

async function dateWithdrawal(em: EntityManager, { course, practice }: Contribution, withdrawnOn: string | null): Promise<void> {
  if (course) await em.nativeUpdate(Course, { id: course.id }, { withdrawnOn });
  if (practice) await em.nativeUpdate(Practice, { id: practice.id }, { withdrawnOn });
}

/** Dates what an author told to a day on which they say again that it is right. Gives the entry, null where there is none. */
export async function toldAnew(em: EntityManager, { course, practice }: Contribution, now: Date): Promise<string | null> {
  if (course) await em.nativeUpdate(Course, { id: course.id }, { retrievedOn: dayOf(now) });
  if (practice) await em.nativeUpdate(Practice, { id: practice.id }, { retrievedOn: dayOf(now) });
  return course?.id ?? practice?.id ?? null;
}

/** Takes the entry of a contribution out of the catalogue; the row stays, because results of firms may name it. */
export const withdrawEntry = (em: EntityManager, contribution: Contribution, now: Date): Promise<void> => dateWithdrawal(em, contribution, dayOf(now));

/** Puts the entry of a contribution back as it stands. */
export const putBackEntry = (em: EntityManager, contribution: Contribution): Promise<void> => dateWithdrawal(em, contribution, null);
