import { graphUnderTest, type GraphUnderTest, type TestBrowser } from '@skills/platform/testing';
import { importQuestionnaire } from '@skills/questionnaire/api';
import { uuidv7 } from 'uuidv7';
import { keptFirm, modulesToAssess, nextQuestionnaire, signedInAs, smallQuestionnaire, startRun, type AssessedFirm, type Problems } from '../../testing';

const AGAIN = `mutation ($input: AssessAgainInput!) { assessAgain(input: $input) {
  run { id startedAt languages previous { id } questionnaire { version } organisation { id sector sizeClass name } ambitions { topic ambition } viewerCan { assessAgain complete }
        respondent { role response { id answers { itemCode state value revision copied answeredAt } } } }
  problems { code path message } } }`;

interface AgainRun {
  id: string;
  languages: string[];
  previous: { id: string } | null;
  questionnaire: { version: string };
  organisation: { id: string; sector: string; sizeClass: string; name: string };
  ambitions: object[];
  respondent: { role: string; response: { id: string; answers: { itemCode: string; state: string; value: unknown; revision: number; copied: boolean; answeredAt: Date }[] } };
}
type Again = Problems & { run: AgainRun | null };

describe('assessing again', () => {
  let graph: GraphUnderTest;
  let firm: AssessedFirm;
  let email: string;
  let people = 0;
  beforeAll(async () => {
    graph = await graphUnderTest(modulesToAssess);
  });
  afterAll(() => graph.close());
  beforeEach(async () => {
    people += 1;
    email = `owner.${people}@example.org`;
    firm = await keptFirm(graph, smallQuestionnaire({ code: `again-${people}` }), email);
    await firm.answer({ 'data-practice': 2, 'data-skill': 3 });
    await firm.complete();
    graph.clock.passMinutes(60 * 24);
  });

  const again = async (more: object = {}, browser: TestBrowser = firm.browser): Promise<Again> =>
    (await browser.ask<{ assessAgain: Again }>(AGAIN, { input: { runId: firm.runId, ...more } })).assessAgain;
  const sql = <Row>(statement: string, params: unknown[] = []): Promise<Row[]> => graph.em().getConnection().execute<Row[]>(statement, params);
  const publishNext = () => graph.em().transactional((em) => importQuestionnaire(em, nextQuestionnaire(`again-${people}`), graph.clock.now));
  const answersOf = ({ run }: Again) => run!.respondent.response.answers.map(({ itemCode, value, copied }) => [itemCode, value, copied]);

  it('begins with the answers so far, marked as carried over with the day on which they were given', async () => {
    const given = graph.clock.now().getTime() - 24 * 60 * 60_000;
    const { run, problems } = await again();
    expect(problems).toEqual([]);
    expect(run).toMatchObject({ previous: { id: firm.runId }, languages: ['de', 'en'], ambitions: [{ topic: 'BIG_DATA', ambition: 'LEAD' }], organisation: { name: 'Kept Ltd' }, respondent: { role: 'MANAGER' } });
    expect(run!.respondent.response.answers).toMatchObject([
      { itemCode: 'data-practice', value: { level: 2 }, revision: 1, copied: true, answeredAt: new Date(given) },
      { itemCode: 'data-skill', value: { level: 3 }, copied: true },
    ]);
  });

  it('takes the newest version, and carries over only what means the same there', async () => {
    await firm.browser.ask('mutation ($input: SubmitAnswersInput!) { submitAnswers(input: $input) { problems { code } } }', {
      input: {
        responseId: firm.responseId,
        answers: [['uses-data', { option: 'yes' }], ['how-much', { number: 12 }], ['remark', { text: 'Gone later' }]].map(([itemCode, value]) => ({ id: uuidv7(), itemCode, revision: 1, state: 'ANSWERED', value, answeredAt: graph.clock.now() })),
      },
    });
    await publishNext();
    const answer = await again();
    expect(answer.run).toMatchObject({ questionnaire: { version: '1.1.0' } });
    expect(answersOf(answer)).toEqual([['read-charts', { level: 3 }, true], ['uses-data', { option: 'yes' }, true]]);
  });

  it('does not carry over what was answered before a branch closed', async () => {
    const submit = (answers: [string, unknown, number][]) =>
      firm.browser.ask('mutation ($input: SubmitAnswersInput!) { submitAnswers(input: $input) { problems { code } } }', {
        input: { responseId: firm.responseId, answers: answers.map(([itemCode, value, revision]) => ({ id: uuidv7(), itemCode, revision, state: 'ANSWERED', value, answeredAt: graph.clock.now() })) },
      });
    await submit([['uses-data', { option: 'yes' }, 1], ['how-much', { number: 7 }, 1], ['uses-data', { option: 'no' }, 2]]);
    expect(answersOf(await again()).map(([code]) => code)).toEqual(['data-practice', 'data-skill', 'uses-data']);
  });

  it('shows what was answered before as a hint where the question has changed', async () => {
    await publishNext();
    const { run } = await again();
    const { run: read } = await firm.browser.ask<{ run: { earlierAnswers: object[] } }>(
      '{ run(id: "' + run!.id + '") { earlierAnswers(language: "de") { itemCode comparability question state answer language note answeredAt } } }',
    );
    expect(read.earlierAnswers).toMatchObject([
      { itemCode: 'data-practice', comparability: 'PARTLY', question: 'Is data kept in order?', answer: 'Order, level 2', language: 'en', note: 'Fragt jetzt nur nach Kunden.' },
      { itemCode: 'read-charts', comparability: 'COMPARABLE', state: 'ANSWERED', answer: 'Charts, level 3', note: null },
    ]);
  });

  it('is no longer marked once it is answered anew', async () => {
    const { run } = await again();
    const { submitAnswers } = await firm.browser.ask<{ submitAnswers: { response: { answers: object[] } } }>(
      'mutation ($input: SubmitAnswersInput!) { submitAnswers(input: $input) { response { answers { itemCode copied revision } } problems { code } } }',
      { input: { responseId: run!.respondent.response.id, answers: [{ id: uuidv7(), itemCode: 'data-skill', revision: 2, state: 'ANSWERED', value: { level: 3 }, answeredAt: graph.clock.now() }] } },
    );
    expect(submitAnswers.response.answers).toMatchObject([{ itemCode: 'data-practice', copied: true }, { itemCode: 'data-skill', copied: false, revision: 2 }]);
  });

  it('takes what has changed about the firm and the person', async () => {
    const changed = { sector: 'J', sizeClass: 'SIZE_50_249', languages: ['fr'], role: 'IT_PROFESSIONAL', ambitions: [{ topic: 'IOT', ambition: 'USE' }] };
    const { run } = await again(changed);
    expect(run).toMatchObject({ organisation: { sector: 'J', sizeClass: 'SIZE_50_249' }, languages: ['fr'], ambitions: [{ topic: 'IOT', ambition: 'USE' }], respondent: { role: 'IT_PROFESSIONAL' } });
  });

  it('makes one run, however often and at however many places at once it is asked for', async () => {
    const key = uuidv7();
    const runs = [...(await Promise.all([1, 2, 3, 4, 5].map(() => again()))), await again({ idempotencyKey: key }), await again({ idempotencyKey: key })];
    expect(new Set(runs.map(({ run }) => run?.id)).size).toBe(1);
    expect(await sql('select 1 from run where previous_run_id = ?', [firm.runId])).toHaveLength(1);
    expect(answersOf(runs[4]!)).toHaveLength(2);
  });

  it.each<[string, object, string]>([
    ['a country that is none', { countryCode: 'XX' }, 'COUNTRY_UNKNOWN'],
    ['languages that are none', { languages: ['de; drop table run'] }, 'LANGUAGES_MALFORMED'],
    ['a topic named twice', { ambitions: [{ topic: 'IOT', ambition: 'USE' }, { topic: 'IOT', ambition: 'LEAD' }] }, 'AMBITION_REPEATED'],
    ['an id that is none', { runId: 'x' }, 'NOT_FOUND'],
  ])('refuses %s, and begins nothing', async (_what, wrong, code) => {
    expect((await again(wrong)).problems).toMatchObject([{ code, message: expect.stringMatching(/\w+ \w+/) }]);
    expect(await sql('select 1 from run where previous_run_id = ?', [firm.runId])).toEqual([]);
  });

  it('is for a completed run that somebody has kept', async () => {
    const { run } = await again();
    expect((await again({ runId: run!.id })).problems).toMatchObject([{ code: 'RUN_NOT_COMPLETED', path: ['runId'] }]);
    const guest = graph.browser();
    const started = await startRun(guest, { questionnaireCode: `again-${people}` });
    expect((await again({ runId: started.run!.id }, guest)).problems).toMatchObject([{ code: 'NOT_SIGNED_IN' }]);
    await signedInAs(graph, guest, 'guest.no.more@example.org');
    expect((await again({ runId: started.run!.id }, guest)).problems).toMatchObject([{ code: 'RUN_NOT_KEPT' }]);
  });

  it('does not exist for a stranger, and its earlier answers neither', async () => {
    const stranger = await signedInAs(graph, graph.browser(), `stranger.${people}@example.org`);
    expect((await again({}, stranger)).problems).toMatchObject([{ code: 'NOT_FOUND' }]);
    const { run } = await again();
    expect(await stranger.ask(`{ run(id: "${run!.id}") { id earlierAnswers { itemCode } } }`)).toEqual({ run: null });
  });

  it('changes a firm only for who manages it, or while nobody does', async () => {
    await sql("update membership set role = 'MEMBER' where person_id = (select person_id from run where id = ?)", [firm.runId]);
    expect((await again({ sector: 'J' })).problems).toMatchObject([{ code: 'NOT_FOUND' }]);
    expect((await again({ sector: 'C' })).problems).toEqual([]);
    await sql('delete from membership where person_id = (select person_id from run where id = ?)', [firm.runId]);
    expect((await again({ sector: 'J' })).run).toMatchObject({ organisation: { sector: 'J' } });
  });

  it('goes with everything else when its person erases it, copies included', async () => {
    const { run } = await again();
    await firm.browser.ask('mutation ($input: EraseMyDataInput!) { eraseMyData(input: $input) { problems { code } } }', { input: { emailAddress: email } });
    expect(await sql('select 1 from run where id in (?, ?)', [firm.runId, run!.id])).toEqual([]);
    expect(await sql('select 1 from answer_event where response_id = ?', [run!.respondent.response.id])).toEqual([]);
  });
});
