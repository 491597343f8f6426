import { createHash } from 'node:crypto';
import { graphUnderTest, type GraphUnderTest } from '@skills/platform/testing';
import { importQuestionnaire } from '@skills/questionnaire/api';
import { uuidv7 } from 'uuidv7';
import { keptFirm, modulesToAssess, nextQuestionnaire, signedInAs, smallQuestionnaire, startRun, type AssessedFirm } from '../../testing';

const FIGURE = '{ kind then now difference comparability countedItems comparableItems partlyItems notItems withheld }';
const CHANGE = `query ($id: ID!, $since: ID) { run(id: $id) { earlier { id } change(since: $since) { since { id } sameNumberOfPeople
  topics { topic maturity ${FIGURE} proficiency ${FIGURE} } competences { competence { uri label } proficiency ${FIGURE} }
  items { itemCode topic kind comparability then { text state level } now { text state level } difference note } } } }`;

interface Item {
  itemCode: string;
  comparability: string;
  then: { text: string; state: string; level: number | null } | null;
  now: { text: string; state: string; level: number | null } | null;
  difference: number | null;
}
interface Figures {
  topic: string;
  maturity: Record<string, unknown>;
  proficiency: Record<string, unknown>;
}
interface ChangeData {
  run: { earlier: { id: string }[]; change: { since: { id: string }; sameNumberOfPeople: boolean; topics: Figures[]; competences: { proficiency: Record<string, unknown> }[]; items: Item[] } | null } | null;
}

describe('what changed between runs', () => {
  let graph: GraphUnderTest;
  let firm: AssessedFirm;
  let code: string;
  let people = 0;
  beforeAll(async () => {
    graph = await graphUnderTest(modulesToAssess);
  });
  afterAll(() => graph.close());
  beforeEach(async () => {
    people += 1;
    code = `change-${people}`;
    firm = await keptFirm(graph, smallQuestionnaire({ code }), `owner.${people}@example.org`);
    await firm.answer({ 'data-practice': 2, 'data-skill': 3 });
    await firm.complete();
    graph.clock.passMinutes(60 * 24);
  });

  const sql = <Row>(statement: string, params: unknown[] = []): Promise<Row[]> => graph.em().getConnection().execute<Row[]>(statement, params);
  const begin = async (runId = firm.runId): Promise<{ id: string; responseId: string }> => {
    const { assessAgain } = await firm.browser.ask<{ assessAgain: { run: { id: string; respondent: { response: { id: string } } } } }>(
      'mutation ($input: AssessAgainInput!) { assessAgain(input: $input) { run { id respondent { response { id } } } problems { code } } }',
      { input: { runId } },
    );
    return { id: assessAgain.run.id, responseId: assessAgain.run.respondent.response.id };
  };
  const answer = (responseId: string, levels: Record<string, number | null>) =>
    firm.browser.ask('mutation ($input: SubmitAnswersInput!) { submitAnswers(input: $input) { rejected { code } problems { code } } }', {
      input: {
        responseId,
        answers: Object.entries(levels).map(([itemCode, level]) => ({ id: uuidv7(), itemCode, revision: 2, state: level === null ? 'DONT_KNOW' : 'ANSWERED', value: level === null ? null : { level }, answeredAt: graph.clock.now() })),
      },
    });
  const complete = (runId: string) => firm.browser.ask('mutation ($input: CompleteRunInput!) { completeRun(input: $input) { problems { code } } }', { input: { runId } });
  const repeat = async (levels: Record<string, number | null>, runId = firm.runId): Promise<string> => {
    const { id, responseId } = await begin(runId);
    if (Object.keys(levels).length > 0) await answer(responseId, levels);
    await complete(id);
    graph.clock.passMinutes(60 * 24);
    return id;
  };
  const read = async (id: string, since?: string, browser = firm.browser) => (await browser.ask<ChangeData>(CHANGE, { id, since })).run;
  const bigData = (run: ChangeData['run']) => run!.change!.topics.find(({ topic }) => topic === 'BIG_DATA')!;
  const publishNext = () => graph.em().transactional((em) => importQuestionnaire(em, nextQuestionnaire(code), graph.clock.now));

  it('is nothing when nothing was changed, and the new level where something was', async () => {
    const same = await repeat({});
    expect(bigData(await read(same))).toMatchObject({ maturity: { then: 2, now: 2, difference: 0, comparability: 'COMPARABLE' }, proficiency: { difference: 0 } });
    const risen = await repeat({ 'data-practice': 4 }, same);
    const run = await read(risen);
    expect(bigData(run)).toMatchObject({ maturity: { then: 2, now: 4, difference: 2, countedItems: 1 }, proficiency: { then: 3, now: 3, difference: 0 } });
    expect(run!.change!.competences).toMatchObject([{ competence: { uri: expect.any(String) }, proficiency: { difference: 0, countedItems: 1 } }]);
  });

  it('under a new version subtracts only what means the same, and says item by item what does not', async () => {
    await publishNext();
    const run = await read(await repeat({ 'read-charts': 4, 'data-practice': 5, 'data-backup': 5 }));
    expect(bigData(run)).toMatchObject({
      maturity: { then: null, now: null, difference: null, comparability: 'NOT', partlyItems: 1, notItems: 1 },
      proficiency: { then: 3, now: 4, difference: 1, comparability: 'COMPARABLE', countedItems: 1 },
    });
    expect(run!.change!.items).toMatchObject([
      { itemCode: 'data-practice', comparability: 'PARTLY', then: { level: 2 }, now: { level: 5 }, difference: null, note: 'Now asks about customers only.' },
      { itemCode: 'read-charts', comparability: 'COMPARABLE', then: { text: 'Can you read a chart?', level: 3 }, now: { level: 4 }, difference: 1 },
      { itemCode: 'data-backup', comparability: 'NOT', then: null, now: { level: 5 }, difference: null },
    ]);
  });

  it('leaves "don’t know" out of both runs', async () => {
    expect(bigData(await read(await repeat({ 'data-practice': null })))).toMatchObject({ maturity: { then: null, now: null, difference: null, comparability: 'COMPARABLE', countedItems: 0, comparableItems: 1 } });
  });

  it('is measured since the run before, or since another one that is chosen', async () => {
    const second = await repeat({ 'data-practice': 3 });
    const third = await repeat({ 'data-practice': 5 }, second);
    expect((await read(third))!.earlier.map(({ id }) => id)).toEqual([second, firm.runId]);
    expect(bigData(await read(third)).maturity).toMatchObject({ then: 3, now: 5 });
    expect(bigData(await read(third, firm.runId)).maturity).toMatchObject({ then: 2, now: 5 });
  });

  it('is nothing for a first run, one under way, a later one, and one of somebody else', async () => {
    const other = await keptFirm(graph, smallQuestionnaire({ code }), `other.${people}@example.org`);
    await other.complete();
    const { id } = await begin();
    expect((await read(firm.runId))!.change).toBeNull();
    expect((await read(id))!.change).toBeNull();
    await complete(id);
    for (const since of [other.runId, id, 'x', uuidv7()]) expect((await read(id, since))!.change).toBeNull();
    expect((await read(firm.runId, id))!.change).toBeNull();
    expect(await read(id, undefined, await signedInAs(graph, graph.browser(), `stranger.${people}@example.org`))).toBeNull();
  });

  it('outlives the run before it', async () => {
    const second = await repeat({ 'data-practice': 3 });
    const third = await repeat({ 'data-practice': 5 }, second);
    await sql('delete from run where id = ?', [second]);
    expect(bigData(await read(third)).maturity).toMatchObject({ then: 2, now: 5 });
  });

  it('never shows a colleague’s answers, and counts an item of several people only when three gave a level', async () => {
    const id = await repeat({ 'data-practice': 4 });
    const join = async (levels: Record<string, number>): Promise<void> => {
      const [responseId, secret] = [uuidv7(), uuidv7()];
      await sql("insert into response (id, version_id, role, guest_hash, opened_at) select ?, version_id, 'ADVANCED_USER', ?, ? from run where id = ?", [responseId, createHash('sha256').update(secret).digest('hex'), graph.clock.now(), id]);
      await sql("insert into respondent (id, run_id, response_id, role) values (?, ?, ?, 'ADVANCED_USER')", [uuidv7(), id, responseId]);
      for (const [itemCode, level] of Object.entries(levels))
        await sql("insert into answer_event (response_id, id, item_code, revision, state, value, answered_at, received_at) values (?, ?, ?, 1, 'ANSWERED', ?, ?, ?)", [responseId, uuidv7(), itemCode, JSON.stringify({ level }), graph.clock.now(), graph.clock.now()]);
    };
    await join({ 'data-practice': 1, 'data-skill': 1 });
    expect(bigData(await read(id))).toMatchObject({ maturity: { countedItems: 0, difference: null }, proficiency: { countedItems: 0, difference: null } });
    await join({ 'data-practice': 1 });
    const run = await read(id);
    expect(run!.change!.sameNumberOfPeople).toBe(false);
    expect(bigData(run)).toMatchObject({ maturity: { then: 2, now: 2, countedItems: 1 }, proficiency: { countedItems: 0, now: null } });
    expect(run!.change!.items.map(({ itemCode, now }) => [itemCode, now?.level])).toEqual([['data-practice', 4], ['data-skill', 3]]);
  });

  it('shows a firm over time, of comparable answers only', async () => {
    const second = await repeat({ 'data-practice': 4 });
    await publishNext();
    const third = await repeat({ 'read-charts': 5, 'data-practice': 1 }, second);
    const { viewer } = await firm.browser.ask<{ viewer: { developments: object[] } }>('{ viewer { developments { organisation { name } runs { id } series { topic kind countedItems points { runId level } } } } }');
    expect(viewer.developments).toEqual([
      {
        organisation: { name: 'Kept Ltd' },
        runs: [{ id: firm.runId }, { id: second }, { id: third }],
        series: [{ topic: 'BIG_DATA', kind: 'PROFICIENCY', countedItems: 1, points: [{ runId: firm.runId, level: 3 }, { runId: second, level: 3 }, { runId: third, level: 5 }] }],
      },
    ]);
    expect(await graph.browser().ask('{ viewer { developments { runs { id } } } }')).toEqual({ viewer: { developments: [] } });
  });

  it('asks as many statements for a list of many runs as for one of two', async () => {
    const list = () => firm.browser.ask(`{ viewer { runs(first: 50) { edges { node { id earlier { id } previous { id } viewerCan { assessAgain } change { topics { topic maturity { difference } } items { itemCode } competences { competence { label } } } earlierAnswers { itemCode } } } }
      developments { runs { id } organisation { name } series { topic points { level } } } } }`);
    let last = await repeat({ 'data-practice': 3 });
    await list();
    const few = await graph.statementsOf(list);
    for (let level = 1; level <= 4; level += 1) last = await repeat({ 'data-practice': level }, last);
    await startRun(firm.browser, { questionnaireCode: code });
    expect(await graph.statementsOf(list)).toHaveLength(few.length);
  });
});
