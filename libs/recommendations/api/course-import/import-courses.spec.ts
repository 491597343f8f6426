import { Refusal } from '@skills/platform/graph';
import type { TestBrowser } from '@skills/platform/testing';
import { CONTRIBUTION_CONSENT, COURSE_COLUMNS, type ImportReport } from '../../rules';
import { act, contributing, held, on, type Contributing, type Contribution } from '../testing/contributing';
import { competenceTable, courseImport, courseTemplate } from './import-routes';

const row = (uri: string, more: Record<string, unknown> = {}): Record<string, unknown> => ({
  externalId: 'A-1', title: 'Sensors for beginners', provider: 'Example Academy', url: 'https://example.org/course', language: 'en', languages: ['en', 'de'], topics: ['IOT'], audience: ['MANAGER'],
  hours: '4.5', format: 'ONLINE_SELF_PACED', price: 'FREE', summary: 'What sensors can do in a small firm.', competences: [{ uri, prerequisiteLevel: 1, goalLevel: 3 }], ...more,
});

async function* inPieces(text: string): AsyncGenerator<Uint8Array> {
  const bytes = new TextEncoder().encode(text);
  for (let at = 0; at < bytes.length; at += 1000) yield bytes.subarray(at, at + 1000);
}

/** Sends a file; its report, or the code with which it was refused. */
async function send(browser: TestBrowser, file: string, query: Record<string, string> = { consent: CONTRIBUTION_CONSENT }): Promise<ImportReport | string> {
  try {
    const { body } = await browser.open(courseImport, { query: new URLSearchParams(query), body: inPieces(file) });
    return JSON.parse(String(body)) as ImportReport;
  } catch (error) {
    if (error instanceof Refusal) return error.problems[0]!.code;
    throw error;
  }
}
const outcomes = (report: ImportReport | string): unknown => (typeof report === 'string' ? report : report.rows.map(({ externalId, outcome }) => `${externalId} ${outcome}`));
const messages = (report: ImportReport | string): unknown => (typeof report === 'string' ? report : report.rows.flatMap(({ faults }) => faults.map(({ message }) => message)));
const faults = (report: ImportReport | string): unknown => (typeof report === 'string' ? report : report.rows.map(({ faults }) => faults.map(({ column }) => column)));

describe('the import of courses', () => {
  let world: Contributing;
  let course: (more?: Record<string, unknown>) => Record<string, unknown>;
  const file = (...courses: object[]): string => JSON.stringify(courses);
  beforeAll(async () => {
    world = await contributing();
    course = (more) => row(world.uri, more);
  });
  afterAll(() => world.graph.close());
  beforeEach(async () => {
    const em = world.graph.em().getConnection();
    await em.execute('delete from contribution');
    await em.execute('delete from rate_limit');
  });

  const rows = (): Promise<{ external_id: string; state: string; title: string; revision: number }[]> => world.rows("select external_id, state, content->>'title' as title, revision from contribution order by external_id");
  const mine = async (externalId: string): Promise<Contribution> => {
    const [found] = await world.rows<{ id: string }>(`select id from contribution where external_id = '${externalId}'`);
    const { contribution } = await world.elin.ask<{ contribution: Contribution }>(`query ($id: ID!) { contribution(id: $id) { id revision state content publishedContent entryId authorActs editorActs events { act side note consentVersion consentLanguage } } }`, { id: found!.id });
    return contribution;
  };

  it('hands sound rows in for review and tells of every other what is wrong in it', async () => {
    const report = await send(world.mia, file(course(), course({ externalId: 'A-2', title: '', url: 'http://example.org' }), course({ externalId: 'A-1' }), course({ externalId: 'A-3', competences: [{ uri: 'http://data.europa.eu/esco/skill/nothing', prerequisiteLevel: 1, goalLevel: 2 }] })));
    expect(outcomes(report)).toEqual(['A-1 NEW', 'A-2 FAULTY', 'A-1 FAULTY', 'A-3 FAULTY']);
    expect(faults(report)).toEqual([[], ['title', 'url'], ['externalId'], ['competences']]);
    expect((report as ImportReport).rows[1]?.faults[0]?.message).toBe('“Title” is missing. Please fill it in.');
    expect(await rows()).toEqual([{ external_id: 'A-1', state: 'IN_REVIEW', title: 'Sensors for beginners', revision: 2 }]);
    expect((await mine('A-1')).events).toMatchObject([{ act: 'SUBMIT', side: 'AUTHOR', consentVersion: CONTRIBUTION_CONSENT, consentLanguage: 'en' }]);
  });

  it('keeps a language from outside of the Union, by which the published course is found', async () => {
    expect(outcomes(await send(world.mia, file(course({ language: 'tr', languages: ['tr', 'pt-br'] }))))).toEqual(['A-1 NEW']);
    const { entryId } = held(await act(world.elin, 'publishContribution', on(await mine('A-1'))));
    const found = (language: string) => world.graph.browser().ask<{ courses: { edges: { node: object }[] }; courseFacets: { name: string; values: { value: string }[] }[] }>('query ($where: CourseFilter) { courses(where: $where) { edges { node { id languages textLanguage } } } courseFacets(where: $where) { name values { value } } }', { where: { language } });
    for (const language of ['tr', 'pt-BR']) expect((await found(language)).courses.edges).toEqual([{ node: { id: entryId, languages: ['tr', 'pt-BR'], textLanguage: 'tr' } }]);
    expect((await found('tr')).courseFacets.find(({ name }) => name === 'LANGUAGE')?.values.map(({ value }) => value)).toEqual(expect.arrayContaining(['tr', 'pt-BR']));
  });

  it('says of every fault what stands there and what may, of each entry of a list, and of competences besides other faults', async () => {
    const nothing = 'http://data.europa.eu/esco/skill/nothing';
    const faulty = course({
      title: '', url: 'http://example.org', language: 'xx', languages: 'en | qq | en', topics: 'cooking | IOT | cooking | dancing', level: 'very hard', hours: '9000', countryCode: 'ZZ',
      competences: `${world.uri} 1-3 | ${nothing} 1-2 | ${nothing}2 7-9`,
    });
    expect(messages(await send(world.mia, file(faulty), { trial: 'true' }))).toEqual([
      '“Title” is missing. Please fill it in.',
      '“Web address” must be an address that begins with https://, like https://example.org/page. In the file: “http://example.org”.',
      '“Language of the text”: “xx” is not possible here. Use a code of ISO 639-1, like en, de or fr.',
      '“Languages of the course”: “qq” is not possible here. Use codes of ISO 639-1, divided by |, like en | de.',
      '“Languages of the course” names something twice. Please remove one of them. In the file: “en”.',
      '“Topics”: “cooking” is not possible here. Possible: BIG_DATA, IOT, CYBERSECURITY, LEADERSHIP.',
      '“Topics”: “dancing” is not possible here. Possible: BIG_DATA, IOT, CYBERSECURITY, LEADERSHIP.',
      '“Level”: “very hard” is not possible here. Possible: BEGINNER, INTERMEDIATE, ADVANCED.',
      '“Hours” must be a number above 0 and at most 5,000. In the file: “9000”.',
      '“Country”: “ZZ” is not possible here. Use one of the codes that stand under “Columns, and what may stand in them”.',
      `“Level before” must be a whole number from 1 to 4. In the file: “${nothing}2 7-9”.`,
      `“Level after” must be a whole number from 2 to 5. In the file: “${nothing}2 7-9”.`,
      `“Competences”: “${nothing} 1-2” is not possible here. Take the address from “Competences with their addresses”.`,
      `“Competences”: “${nothing}2 7-9” is not possible here. Take the address from “Competences with their addresses”.`,
    ]);
    expect(await rows()).toEqual([]);
  });

  it('writes nothing on a trial, and asks for no consent', async () => {
    const report = await send(world.mia, file(course(), course({ externalId: '' })), { trial: 'true' });
    expect(report).toMatchObject({ isTrial: true, rows: [{ outcome: 'NEW', contributionId: null }, { outcome: 'FAULTY' }] });
    expect(await rows()).toEqual([]);
  });

  it('refuses without consent, and without an account', async () => {
    expect(await send(world.mia, file(course()), {})).toBe('CONSENT_NEEDED');
    expect(await send(world.mia, file(course()), { consent: '1999-01' })).toBe('CONSENT_NEEDED');
    expect(await send(world.graph.browser(), file(course()))).toBe('NOT_SIGNED_IN');
    expect(await send(world.graph.browser(), file(course()), { trial: 'true' })).toBe('NOT_SIGNED_IN');
    expect(await rows()).toEqual([]);
  });

  it('changes nothing when the same file comes again, and takes a changed row to where the course stands', async () => {
    await send(world.mia, file(course(), course({ externalId: 'A-2' })));
    const first = await rows();
    expect(outcomes(await send(world.mia, file(course(), course({ externalId: 'A-2' }))))).toEqual(['A-1 UNCHANGED', 'A-2 UNCHANGED']);
    expect(await rows()).toEqual(first);

    held(await act(world.elin, 'publishContribution', on(await mine('A-1'))));
    expect(outcomes(await send(world.mia, file(course({ title: 'Sensors, newly told' }), course({ externalId: 'A-2', title: 'Other' }))))).toEqual(['A-1 CHANGED', 'A-2 IN_REVIEW']);
    expect(await mine('A-1')).toMatchObject({ state: 'IN_REVIEW', content: { title: 'Sensors, newly told' }, publishedContent: { title: 'Sensors for beginners' } });
    expect(await mine('A-2')).toMatchObject({ state: 'IN_REVIEW', content: { title: 'Sensors for beginners' } });

    held(await act(world.elin, 'askForChanges', on(await mine('A-2'), { note: 'Please say more.' })));
    expect(outcomes(await send(world.mia, file(course({ externalId: 'A-2' }))))).toEqual(['A-2 UNCHANGED']);
    expect(outcomes(await send(world.mia, file(course({ externalId: 'A-2', title: 'Other' }))))).toEqual(['A-2 CHANGED']);
    expect((await mine('A-2')).state).toBe('IN_REVIEW');
  });

  it('does not bring back what was withdrawn', async () => {
    await send(world.mia, file(course()));
    held(await act(world.mia, 'withdrawContribution', on(await mine('A-1'))));
    const both: Record<string, string>[] = [{ trial: 'true' }, { consent: CONTRIBUTION_CONSENT }];
    for (const query of both)
      expect(outcomes(await send(world.mia, file(course()), query))).toEqual(['A-1 WITHDRAWN']);
    expect(outcomes(await send(world.mia, file(course({ title: 'Again' }))))).toEqual(['A-1 WITHDRAWN']);
    expect((await mine('A-1')).state).toBe('WITHDRAWN');
  });

  it('knows rows by their provider: another person’s same names are other courses', async () => {
    await send(world.mia, file(course()));
    expect(outcomes(await send(world.tom, file(course({ title: 'Tom’s' }))))).toEqual(['A-1 NEW']);
    expect((await rows()).map(({ title }) => title).sort()).toEqual(['Sensors for beginners', 'Tom’s']);
  });

  it('takes each course once when the same file comes several times at once', async () => {
    const reports = await Promise.all(Array.from({ length: 6 }, () => send(world.mia, file(course(), course({ externalId: 'A-2' })))));
    expect(reports.map(outcomes).sort()).toEqual([...Array.from({ length: 5 }, () => ['A-1 UNCHANGED', 'A-2 UNCHANGED']), ['A-1 NEW', 'A-2 NEW']].sort());
    expect(await rows()).toHaveLength(2);
  });

  it('gives the faulty rows back as a table that runs no formula and can be brought again once it is right', async () => {
    const report = (await send(world.mia, file(course(), course({ externalId: '=cmd|A1', title: '' }), course({ externalId: 'A-3', title: '-2+3', url: '' })))) as ImportReport;
    const correction = report.correction ?? '';
    expect(correction).toContain("'=cmd|A1");
    expect(correction).toContain("'-2+3");
    expect(correction).toContain('“Title” is missing. Please fill it in.');
    expect(outcomes(await send(world.mia, correction))).toEqual(['=cmd|A1 FAULTY', 'A-3 FAULTY']);
    const corrected = correction.replace('Academy,,', 'Academy,https://example.org/3,').replace("'=cmd|A1,,", "'=cmd|A1,Named,");
    expect(outcomes(await send(world.mia, corrected))).toEqual(['=cmd|A1 NEW', 'A-3 NEW']);
    expect((await rows()).map(({ external_id, title }) => [external_id, title])).toEqual(expect.arrayContaining([['=cmd|A1', 'Named'], ['A-3', '-2+3']]));
  });

  it('takes as many as editors can look through, in few statements, and no more', async () => {
    const many = (from: number, count: number): string => file(...Array.from({ length: count }, (_, at) => course({ externalId: `B-${from + at}` })));
    const statements = await world.graph.statementsOf(() => send(world.mia, many(0, 500)));
    expect((await rows()).length).toBe(500);
    expect(statements.length).toBeLessThan(30);
    expect(await send(world.mia, many(500, 1))).toBe('TOO_MANY_CONTRIBUTIONS');
    expect(outcomes(await send(world.mia, many(0, 1)))).toEqual(['B-0 UNCHANGED']);
    expect(held(await act(world.mia, 'startContribution', { kind: 'COURSE' })).state).toBe('DRAFT');
    held(await act(world.mia, 'withdrawContribution', on(await mine('B-0'))));
    expect(outcomes(await send(world.mia, many(500, 1)))).toEqual(['B-500 NEW']);
    expect(await send(world.mia, many(501, 1))).toBe('TOO_MANY_CONTRIBUTIONS');
  });

  it('is tried sixty times in an hour and no more', async () => {
    for (let time = 0; time < 60; time += 1) expect(await send(world.mia, '', { trial: 'true' })).toBe('FILE_EMPTY');
    expect(await send(world.mia, file(course()))).toBe('TOO_MANY_REQUESTS');
  });

  it('offers an empty table, and the competences that can be named', async () => {
    const [template, competences] = [await world.tom.open(courseTemplate), await world.tom.open(competenceTable)];
    expect(template.body).toBe(`\ufeff${COURSE_COLUMNS.join(',')}\r\n`);
    expect(template.headers).toMatchObject({ 'content-disposition': 'attachment; filename="courses.csv"' });
    expect(competences.body).toContain(world.uri);
    expect((await world.graph.browser({ language: 'de' }).open(courseTemplate)).body).toContain('externalId;title');
  });
});
