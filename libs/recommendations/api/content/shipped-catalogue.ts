import type { EntityManager } from '@mikro-orm/postgresql';
import type { Seed } from '@skills/platform/graph';
import { readCourseDocument, readPracticeDocument } from '../../rules';

interface Table {
  name: string;
  /** Column names with their types, in one list. */
  columns: Readonly<Record<string, string>>;
}

const COURSE: Table = {
  name: 'course',
  columns: {
    id: 'text', title: 'text', title_language: 'text', provider: 'text', url: 'text', source_url: 'text', extra_source_url: 'text', languages: 'text[]', topics: 'text[]', audience: 'text[]', sectors: 'text[]', size_classes: 'text[]', level: 'text',
    level_assumed: 'boolean', hours: 'double precision', hours_computed: 'boolean', format: 'text', free: 'boolean', cost_note: 'text', certificate: 'boolean', certificate_paid: 'boolean', country_code: 'text',
    summary: 'text', summary_basis: 'text', availability: 'text', retrieved_on: 'date',
  },
};
const PRACTICE: Table = {
  name: 'practice',
  columns: {
    id: 'text', title: 'text', kind: 'text', organisation: 'text', country_code: 'text', sector: 'text', size_classes: 'text[]', topics: 'text[]', challenge: 'text', what_they_did: 'text',
    result: 'text', skills_lesson: 'text', url: 'text', source_url: 'text', year: 'integer', retrieved_on: 'date',
  },
};

const snake = (name: string): string => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
const asRow = (entry: object): object => Object.fromEntries(Object.entries(entry).map(([name, value]) => [snake(name), value]));
const run = (em: EntityManager, sql: string, params: unknown[]): Promise<unknown> => em.getConnection().execute(sql, params, 'run', em.getTransactionContext());

// What an editor saw after the file was written is newer than the file.
const SEEN = ['availability', 'retrieved_on'];
// What an editor said of an address that moved stands as long as the file says the same as then.
const corrected = (name: string): string =>
  `exists (select from address_correction a where a.kind = upper('${name}') and a.entry_id = ${name}.id and a.to_url = ${name}.url and a.shipped_url is not distinct from excluded.url)`;
const keptWhenConfirmed = (name: string, column: string): string =>
  column === 'url' ? `case when ${corrected(name)} then ${name}.url else excluded.url end` : SEEN.includes(column)
    ? `case when ${name}.confirmed_on >= excluded.retrieved_on then ${name}.${column} else excluded.${column} end`
    : `excluded.${column}`;

/** Puts rows in place by id, in one statement; a row that is there already and equal is not touched. */
async function upsert(em: EntityManager, { name, columns }: Table, rows: readonly object[]): Promise<void> {
  const all = Object.keys(columns);
  const others = all.filter((column) => column !== 'id');
  await run(
    em,
    `insert into ${name} (${all.join(', ')}) select ${all.join(', ')}
     from jsonb_to_recordset(?::jsonb) as r(${Object.entries(columns).map(([column, type]) => `${column} ${type}`).join(', ')})
     on conflict (id) do update set ${others.map((column) => `${column} = ${keptWhenConfirmed(name, column)}`).join(', ')}
     where (${others.map((column) => `${name}.${column}`).join(', ')}) is distinct from (${others.map((column) => keptWhenConfirmed(name, column)).join(', ')})`,
    [JSON.stringify(rows.map(asRow))],
  );
}

/** The courses and cases that the product ships. */
export const catalogue: Seed = {
  name: 'recommendations.catalogue',
  demoOnly: false,
  async sow(em) {
    // Loaded only while sowing: the running server reads the rows.
    const [{ default: courses }, { default: cases }] = await Promise.all([import('../../content/courses.json', { with: { type: 'json' } }), import('../../content/cases.json', { with: { type: 'json' } })]);
    const read = { courses: readCourseDocument(courses), practices: readPracticeDocument(cases) };
    if ('faults' in read.courses || 'faults' in read.practices) throw new Error(JSON.stringify(read));
    const offers = read.courses.document.courses;
    await upsert(em, COURSE, offers);
    await upsert(em, PRACTICE, read.practices.document.practices);
    const links = JSON.stringify(offers.flatMap(({ id, competences }) => competences.map((link) => asRow({ courseId: id, ...link }))));
    await run(
      em,
      `delete from course_competence k where k.course_id = any(?::text[])
       and not exists (select 1 from jsonb_to_recordset(?::jsonb) as r(course_id text, uri text) where r.course_id = k.course_id and r.uri = k.competence_uri)`,
      [`{${offers.map(({ id }) => id).join(',')}}`, links],
    );
    await run(
      em,
      `insert into course_competence (course_id, competence_uri, prerequisite_level, goal_level)
       select course_id, uri, prerequisite_level, goal_level from jsonb_to_recordset(?::jsonb) as r(course_id text, uri text, prerequisite_level int, goal_level int)
       on conflict (course_id, competence_uri) do update set prerequisite_level = excluded.prerequisite_level, goal_level = excluded.goal_level
       where (course_competence.prerequisite_level, course_competence.goal_level) is distinct from (excluded.prerequisite_level, excluded.goal_level)`,
      [links],
    );
  },
};
