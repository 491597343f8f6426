import { OFFERED_LANGUAGES } from '@skills/identity/rules';
import { browserOf } from '@skills/identity/testing';
import { graphUnderTest, type GraphUnderTest, type TestBrowser } from '@skills/platform/testing';
import { retention } from '../removal';
import { assessedFirm, modulesToAssess, smallQuestionnaire, startRun, type AssessedFirm, type Problems } from '../../testing';

const RESULT = `query ($id: ID!) { run(id: $id) { id completedAt viewerCan { answer complete claim } organisation { name }
  result { topics { topic maturity { level target gap answeredItems askedItems coverage } proficiency { level target } }
           competences { competence { uri language } proficiency { level contributions { itemCode text language state level weight share } } } } } }`;

interface Standing {
  level: number | null;
  target: number | null;
  gap: number | null;
  answeredItems: number;
  askedItems: number;
}
interface RunData {
  run: {
    completedAt: Date | null;
    viewerCan: { answer: boolean; complete: boolean; claim: boolean };
    organisation: { name: string | null };
    result: {
      topics: { topic: string; maturity: Standing; proficiency: Standing }[];
      competences: { competence: { language: string }; proficiency: Standing & { contributions: { itemCode: string; text: string; language: string; state: string; level: number | null; share: number }[] } }[];
    };
  } | null;
}

describe('a run', () => {
  let graph: GraphUnderTest;
  let firm: AssessedFirm;
  beforeAll(async () => {
    graph = await graphUnderTest(modulesToAssess);
  });
  afterAll(() => graph.close());
  beforeEach(async () => {
    firm = await assessedFirm(graph, smallQuestionnaire());
  });

  const resultFor = async (browser: TestBrowser, id = firm.runId): Promise<RunData['run']> => (await browser.ask<RunData>(RESULT, { id })).run;
  const bigData = async (browser = firm.browser) => (await resultFor(browser))!.result.topics.find(({ topic }) => topic === 'BIG_DATA')!;
  const sql = <Row>(statement: string, params: unknown[] = []): Promise<Row[]> => graph.em().getConnection().execute<Row[]>(statement, params);

  const signedIn = (browser: TestBrowser, email = `mia.${Math.floor(performance.now() * 1000)}@example.org`): Promise<TestBrowser> => browserOf(graph, email, browser);
  const claim = async (browser: TestBrowser, organisationName = 'Muster Möbel'): Promise<Problems> =>
    (
      await browser.ask<{ claimRun: Problems }>('mutation ($input: ClaimRunInput!) { claimRun(input: $input) { run { id organisation { name } } problems { code path message } } }', {
        input: { runId: firm.runId, organisationName },
      })
    ).claimRun;

  it('starts without an account, and the same answer tells what was started', async () => {
    const { run } = await startRun(graph.browser());
    expect(run).toMatchObject({ respondent: { role: 'MANAGER' }, organisation: { countryCode: 'AT' }, ambitions: [{ topic: 'BIG_DATA', ambition: 'LEAD' }] });
  });

  it('takes every language that the form offers', async () => {
    expect(await startRun(graph.browser(), { languages: [...OFFERED_LANGUAGES] })).toMatchObject({ run: { respondent: { role: 'MANAGER' } }, problems: [] });
  });

  it.each([
    [{ countryCode: 'XX' }, 'COUNTRY_UNKNOWN'],
    [{ questionnaireCode: 'none' }, 'QUESTIONNAIRE_UNKNOWN'],
    [{ languages: ['de; drop table run'] }, 'LANGUAGES_MALFORMED'],
    [{ languages: Array.from({ length: OFFERED_LANGUAGES.length + 7 }, () => 'de') }, 'LANGUAGES_MALFORMED'],
    [{ ambitions: [{ topic: 'IOT', ambition: 'USE' }, { topic: 'IOT', ambition: 'LEAD' }] }, 'AMBITION_REPEATED'],
  ])('does not start with %j', async (wrong, code) => {
    const [{ count: before } = { count: '' }] = await sql<{ count: string }>('select count(*) from run');
    expect((await startRun(graph.browser(), wrong)).problems).toMatchObject([{ code, message: expect.stringMatching(/\w+ \w+/) }]);
    expect(await sql('select count(*) from run')).toEqual([{ count: before }]);
  });

  it('knows nothing before the first answer, and says so', async () => {
    expect(await bigData()).toMatchObject({ maturity: { level: null, target: 4, gap: null, answeredItems: 0, askedItems: 1, coverage: 0 } });
  });

  it('computes levels, targets and gaps from the answers that count', async () => {
    await firm.answer({ 'data-practice': 1, 'data-skill': 3 });
    await firm.answer({ 'data-practice': 2 }, 2);
    expect(await bigData()).toMatchObject({ maturity: { level: 2, target: 4, gap: 2, coverage: 1 }, proficiency: { level: 3, target: 4 } });
  });

  it('never counts "don’t know" as zero', async () => {
    await firm.answer({ 'data-practice': null, 'data-skill': 4 });
    expect(await bigData()).toMatchObject({ maturity: { level: null, gap: null, answeredItems: 0, askedItems: 1 }, proficiency: { level: 4 } });
  });

  it('opens a figure into the answers and weights behind it', async () => {
    await firm.answer({ 'data-skill': 2 });
    const { result } = (await resultFor(firm.browser))!;
    expect(result.competences[0]?.proficiency.contributions).toMatchObject([
      { itemCode: 'data-it', state: 'NOT_ASKED', level: null, share: 0 },
      { itemCode: 'data-skill', text: 'Can you read a chart?', language: 'en', state: 'ANSWERED', level: 2, share: 1 },
    ]);
    expect(result.competences[0]?.competence.language).toBe('en');
  });

  it('is completed as far as it was answered, and again after further answers', async () => {
    expect((await firm.complete()).problems).toEqual([]);
    graph.clock.passMinutes(5);
    await firm.answer({ 'data-skill': 2 });
    await firm.complete();
    expect((await resultFor(firm.browser))?.completedAt).toEqual(graph.clock.now());
  });

  it('changes its targets with its aims, and keeps its answers', async () => {
    await firm.answer({ 'data-practice': 2 });
    await firm.browser.ask('mutation ($input: ChangeAmbitionsInput!) { changeAmbitions(input: $input) { problems { code } } }', {
      input: { runId: firm.runId, ambitions: [{ topic: 'BIG_DATA', ambition: 'USE' }] },
    });
    expect(await bigData()).toMatchObject({ maturity: { level: 2, target: 2, gap: 0 } });
  });

  it('does not exist for a stranger, signed in or not', async () => {
    for (const stranger of [graph.browser(), await signedIn(graph.browser())]) {
      expect(await resultFor(stranger)).toBeNull();
      for (const mutation of ['completeRun', 'changeAmbitions', 'claimRun']) {
        const more = { completeRun: '', changeAmbitions: ', ambitions: []', claimRun: ', organisationName: "Mine now"' }[mutation];
        const answer = await stranger.ask<Record<string, Problems>>(`mutation { ${mutation}(input: { runId: "${firm.runId}"${more} }) { problems { code path message } } }`);
        expect(['NOT_FOUND', 'NOT_SIGNED_IN']).toContain(answer[mutation]?.problems[0]?.code);
      }
    }
    expect(await resultFor(firm.browser)).not.toBeNull();
  });

  it('is claimed by signing in with nothing lost, and then no longer belongs to the browser', async () => {
    await firm.answer({ 'data-practice': 2, 'data-skill': 3 });
    await firm.complete();
    const before = await resultFor(firm.browser);
    expect((await claim(firm.browser)).problems).toMatchObject([{ code: 'NOT_SIGNED_IN' }]);
    await signedIn(firm.browser);
    expect((await claim(firm.browser)).problems).toEqual([]);
    expect((await claim(firm.browser, 'Muster Möbel GmbH')).problems).toEqual([]);
    const after = await resultFor(firm.browser);
    expect(after).toMatchObject({ result: before?.result, organisation: { name: 'Muster Möbel GmbH' }, viewerCan: { answer: true } });
    const leftBehind = graph.browser();
    leftBehind.cookies.set('guest', firm.browser.cookies.get('guest')!);
    expect(await resultFor(leftBehind)).toBeNull();
    expect(await sql('select role from membership m join run r on r.organisation_id = m.organisation_id where r.id = ?', [firm.runId])).toEqual([{ role: 'MANAGER' }]);
  });

  it('is claimed by one person only', async () => {
    const other = graph.browser();
    other.cookies.set('guest', firm.browser.cookies.get('guest')!);
    await signedIn(firm.browser);
    await signedIn(other);
    const answers = await Promise.all([claim(firm.browser), claim(other)]);
    expect(answers.filter(({ problems }) => problems.length === 0)).toHaveLength(1);
    expect(answers.flatMap(({ problems }) => problems.map(({ code }) => code))).toEqual(['NOT_FOUND']);
  });

  it('is in the list of its browser, then of its person, newest first and page by page', async () => {
    const later = await assessedFirm(graph, smallQuestionnaire(), {}, firm.browser);
    const list = async (args: string) =>
      (await firm.browser.ask<{ viewer: { runs: { totalCount: number; edges: { node: { id: string } }[]; pageInfo: { hasNextPage: boolean; endCursor: string } } } }>(
        `{ viewer { runs(${args}) { totalCount edges { node { id } } pageInfo { hasNextPage endCursor } } } }`,
      )).viewer.runs;
    const first = await list('first: 1');
    expect(first).toMatchObject({ totalCount: 2, edges: [{ node: { id: later.runId } }], pageInfo: { hasNextPage: true } });
    expect(await list(`first: 1, after: "${first.pageInfo.endCursor}"`)).toMatchObject({ edges: [{ node: { id: firm.runId } }], pageInfo: { hasNextPage: false } });
    await expect(list(`first: 1, after: "${Buffer.from('[1,2]').toString('base64url')}"`)).rejects.toThrow('CURSOR_UNKNOWN');
    await signedIn(firm.browser);
    await claim(firm.browser);
    expect((await list('first: 5')).totalCount).toBe(2);
  });

  it('asks as many statements for the result with many answers as with one', async () => {
    await firm.answer({ 'data-skill': 1 });
    const few = await graph.statementsOf(() => resultFor(firm.browser));
    for (let revision = 2; revision < 40; revision += 1) await firm.answer({ 'data-skill': 1, 'data-practice': 2 }, revision);
    const many = await graph.statementsOf(() => resultFor(firm.browser));
    expect(many).toHaveLength(few.length);
  });

  it('goes with its answers and its firm when its person erases everything', async () => {
    await firm.answer({ 'data-skill': 2 });
    const email = 'erased.person@example.org';
    await signedIn(firm.browser, email);
    await claim(firm.browser);
    await firm.browser.ask('mutation ($input: EraseMyDataInput!) { eraseMyData(input: $input) { problems { code } } }', { input: { emailAddress: email } });
    for (const [table, column, id] of [['run', 'id', firm.runId], ['response', 'id', firm.responseId], ['answer_event', 'response_id', firm.responseId], ['run_ambition', 'run_id', firm.runId]])
      expect(await sql(`select 1 from ${table} where ${column} = ?`, [id])).toEqual([]);
  });

  it('goes 30 days after its last answer when nobody claimed it, and not before', async () => {
    const claimed = await assessedFirm(graph, smallQuestionnaire());
    await signedIn(claimed.browser);
    await claimed.browser.ask('mutation ($input: ClaimRunInput!) { claimRun(input: $input) { problems { code } } }', { input: { runId: claimed.runId, organisationName: 'Kept' } });
    const services = { clock: graph.clock.now } as Parameters<typeof retention.run>[1];
    const alive = async (id: string): Promise<boolean> => (await sql('select 1 from run where id = ?', [id])).length === 1;
    graph.clock.passMinutes(29 * 24 * 60);
    await firm.answer({ 'data-skill': 2 });
    graph.clock.passMinutes(29 * 24 * 60);
    await retention.run(graph.em(), services);
    expect(await alive(firm.runId)).toBe(true);
    graph.clock.passMinutes(2 * 24 * 60);
    await retention.run(graph.em(), services);
    expect([await alive(firm.runId), await alive(claimed.runId)]).toEqual([false, true]);
  });
});
