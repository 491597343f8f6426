import { isSignedIn } from '@skills/identity/api';
import { Competence } from '@skills/assessment/api';
import type { Limit } from '@skills/platform/database';
import { anyone, contentDisposition, refuse, writing, type HttpAnswer, type HttpRoute } from '@skills/platform/graph';
import { dividerIn, tableOf } from '@skills/platform/spreadsheet';
import { CONTRIBUTION_CONSENT, COURSE_COLUMNS, COURSE_FILE_MOST } from '../../rules';
import { importCourses } from './import-courses';
import { readCourseFile } from './read-course-file';

/** A provider tries a file several times until it is right; nobody needs more than this in an hour. */
const FILES: Limit = { name: 'recommendations.courseFiles', points: 60, perSeconds: 3600 };

async function whole(body: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  for await (const piece of body) pieces.push(piece);
  return Buffer.concat(pieces);
}

/** Takes in a provider's file of courses, or on a trial says what would become of it. */
export const courseImport: HttpRoute = {
  method: 'POST',
  path: '/contributions/import',
  purpose: 'Takes in courses from a CSV or JSON file, row by row; `trial=true` writes nothing, otherwise `consent` names the consent text agreed to.',
  policies: [isSignedIn],
  maxBytes: COURSE_FILE_MOST.bytes,
  async answer(context, { query, body }) {
    const actor = context.ask(isSignedIn, null);
    if (!(await context.request.limits.take(FILES, actor.key ?? ''))) refuse('TOO_MANY_REQUESTS');
    const isTrial = query.get('trial') === 'true';
    if (!isTrial && query.get('consent') !== CONTRIBUTION_CONSENT) refuse('CONSENT_NEEDED', ['consent']);
    const file = readCourseFile(await whole(body));
    const report = await writing(context, [isSignedIn], (inner) => importCourses(inner, file, { isTrial }));
    return { status: 200, headers: { 'content-type': 'application/json; charset=utf-8' }, body: JSON.stringify(report) };
  },
};

const csv = (name: string, body: string): HttpAnswer => ({ status: 200, headers: { 'content-type': 'text/csv; charset=utf-8', 'content-disposition': contentDisposition('attachment', `${name}.csv`) }, body });

/** An empty file with all columns. */
export const courseTemplate: HttpRoute = {
  method: 'GET',
  path: '/contributions/import/template.csv',
  purpose: 'An empty table with the columns of the import of courses.',
  policies: [anyone],
  answer: async ({ request }) => csv('courses', tableOf(COURSE_COLUMNS, [], dividerIn(request.language))),
};

/** The competences that a file can name. */
export const competenceTable: HttpRoute = {
  method: 'GET',
  path: '/contributions/import/competences.csv',
  purpose: 'The competences that an import of courses can name, with their ESCO addresses.',
  policies: [anyone],
  async answer({ em, request }) {
    const rows = await em.createQueryBuilder(Competence, 'c').select(['c.uri', 'c.label']).orderBy({ label: 'asc', uri: 'asc' }).execute<Competence[]>();
    const say = (column: string): string => request.translate(`recommendations.import.${column}`);
    return csv('competences', tableOf([say('uri'), say('label')], rows.map(({ uri, label }) => [uri, label]), dividerIn(request.language)));
  },
};

/** The addresses outside the graph that belong to the import of courses. */
export const importRoutes: readonly HttpRoute[] = [courseImport, courseTemplate, competenceTable];
