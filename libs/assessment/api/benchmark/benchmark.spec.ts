import { graphUnderTest, type GraphUnderTest, type TestBrowser } from '@skills/platform/testing';
import { assessedFirm, fourTopicsAnswers, fourTopicsQuestionnaire, modulesToAssess } from '../../testing';
import { statement } from './statement';
import { takeSnapshot } from './take-snapshot';
import { insertPeers, inventedPeer } from './testing/invented-peers';
import { decide, managedFirm, signInSomebody, type ManagedFirm } from './testing/managed-firm';

const BENCHMARK = `query ($id: ID!) { run(id: $id) { benchmark { state group { countryCode sector sizeClass isWidened atLeast } computedAt minimum isInvented viewerCanDecide
  topics { topic q1 median q3 own position } } organisation { benchmarkParticipation { textVersion } } } }`;

interface Shown {
  run: {
    benchmark: {
      state: string;
      group: { countryCode: string | null; sector: string | null; sizeClass: string | null; isWidened: boolean; atLeast: number } | null;
      computedAt: Date | null;
      minimum: number | null;
      isInvented: boolean;
      viewerCanDecide: boolean;
      topics: { topic: string; q1: number; median: number; q3: number; own: number | null; position: string | null }[];
    } | null;
    organisation: { benchmarkParticipation: object | null } | null;
  } | null;
}

describe('the peer benchmark', () => {
  let graph: GraphUnderTest;
  let firm: ManagedFirm;
  let versionId: string;
  beforeEach(async () => {
    graph = await graphUnderTest(modulesToAssess);
    firm = await managedFirm(graph, [3, 2, 1, 5]);
    versionId = (await sql<{ id: string }>('select version_id as id from run where id = ?', firm.runId))[0]!.id;
  });
  afterEach(() => graph.close());

  const sql = <Row>(text: string, ...params: unknown[]): Promise<Row[]> => statement(graph.em())<Row>(text, ...params);
  const isCounted = async (): Promise<boolean | undefined> =>
    (await firm.browser.ask<{ run: { organisation: { benchmarkParticipation: { isCounted: boolean } | null } } }>('query ($id: ID!) { run(id: $id) { organisation { benchmarkParticipation { isCounted } } } }', { id: firm.runId })).run.organisation.benchmarkParticipation?.isCounted;
  const snapshot = (): Promise<void> => takeSnapshot(graph.em(), graph.services);
  const shown = async (browser: TestBrowser = firm.browser, id = firm.runId): Promise<Shown['run']> => (await browser.ask<Shown>(BENCHMARK, { id })).run;
  const levels = (): Promise<{ kind: number | null; big_data: number; left: boolean }[]> => sql('select kind, big_data, left_at is not null as left from benchmark_level where organisation_id = ? order by id', firm.organisationId);
  const peers = (count: number, traits: object = {}) => Array.from({ length: count }, (_, at) => inventedPeer([100 + (at % 5) * 100, 200, 300, 400], traits));
  const sow = async (...firms: ReturnType<typeof inventedPeer>[][]): Promise<void> => insertPeers(graph.em(), versionId, firms.flat(), graph.clock.now());

  it('counts a firm only once its manager lets it take part, and keeps what was agreed to', async () => {
    expect(await levels()).toEqual([]);
    const { organisation, problems } = await firm.join({ language: 'de' });
    expect(problems).toEqual([]);
    expect(organisation?.benchmarkParticipation).toEqual({ textVersion: '2026-11-30', language: 'de', joinedAt: graph.clock.now(), leftAt: null });
    expect(await levels()).toEqual([{ kind: null, big_data: 300, left: false }]);
  });

  it('joins once for several clicks at once, and leaves once', async () => {
    await Promise.all([firm.join(), firm.join(), firm.join()]);
    expect(await sql('select left_at from benchmark_participation')).toEqual([{ left_at: null }]);
    expect(await levels()).toHaveLength(1);
    const [one, other] = await Promise.all([firm.leave(), firm.leave()]);
    expect([one?.organisation?.benchmarkParticipation, other?.organisation?.benchmarkParticipation]).toEqual([null, null]);
    expect(await levels()).toEqual([]);
    await firm.join();
    expect(await sql('select left_at is null as holds from benchmark_participation order by id')).toEqual([{ holds: false }, { holds: true }]);
  });

  it('lets one person speak for one firm, also when asked at the same moment', async () => {
    const second = await managedFirm(graph, [1], { browser: firm.browser });
    const answers = await Promise.all([firm.join(), second.join()]);
    expect(answers.map(({ problems }) => problems.map(({ code }) => code)).flat()).toEqual(['BENCHMARK_OTHER_FIRM']);
    expect(await sql('select 1 from benchmark_participation')).toHaveLength(1);
  });

  it('refuses a firm that is not the viewer’s, a stranger, and an unknown text', async () => {
    const stranger = graph.browser();
    const input = { organisationId: firm.organisationId, textVersion: '1', language: 'en' };
    expect((await decide(stranger, 'join', input)).problems).toMatchObject([{ code: 'NOT_SIGNED_IN' }]);
    await signInSomebody(graph, stranger);
    expect((await decide(stranger, 'join', input)).problems).toMatchObject([{ code: 'NOT_FOUND' }]);
    expect((await decide(stranger, 'leave', { organisationId: firm.organisationId })).problems).toMatchObject([{ code: 'NOT_FOUND' }]);
    expect((await decide(stranger, 'leave', { organisationId: 'none' })).problems).toMatchObject([{ code: 'NOT_FOUND' }]);
    expect((await firm.join({ textVersion: '<b>' })).problems).toMatchObject([{ code: 'CONSENT_TEXT_UNKNOWN' }]);
    await sql("update membership set role = 'MEMBER' where organisation_id = ?", firm.organisationId);
    expect((await firm.join()).problems).toMatchObject([{ code: 'NOT_FOUND' }]);
    expect(await shown(stranger)).toBeNull();
    expect(await sql('select 1 from benchmark_participation')).toEqual([]);
  });

  it('shows nothing before a snapshot, and says so', async () => {
    await sow(peers(20));
    expect((await shown())?.benchmark).toMatchObject({ state: 'NOT_YET', group: null, topics: [], computedAt: null, minimum: 10, viewerCanDecide: true });
  });

  it('shows quartiles and the own position among firms alike, computed at once from the own result', async () => {
    await sow(peers(20));
    await snapshot();
    expect((await shown())?.benchmark).toEqual({
      state: 'AVAILABLE',
      group: { countryCode: 'AT', sector: 'C', sizeClass: 'SIZE_10_49', isWidened: false, atLeast: 20 },
      computedAt: graph.clock.now(),
      minimum: 10,
      isInvented: true,
      viewerCanDecide: true,
      topics: [
        { topic: 'BIG_DATA', q1: 2, median: 3, q3: 4, own: 3, position: 'MIDDLE' },
        { topic: 'IOT', q1: 2, median: 2, q3: 2, own: 2, position: 'MIDDLE' },
        { topic: 'CYBERSECURITY', q1: 3, median: 3, q3: 3, own: 1, position: 'LOWER_QUARTER' },
        { topic: 'LEADERSHIP', q1: 4, median: 4, q3: 4, own: 5, position: 'UPPER_QUARTER' },
      ],
    });
    await firm.answer({ 'practice-big-data': 1 }, 2);
    expect((await shown())?.benchmark?.topics[0]).toMatchObject({ own: 1, position: 'LOWER_QUARTER' });
  });

  it.each([
    ['to all sizes', { sizeClass: '50-249' }, { countryCode: 'AT', sector: 'C', sizeClass: null }],
    ['to all sectors', { sector: 'G' }, { countryCode: 'AT', sector: null, sizeClass: 'SIZE_10_49' }],
    ['to all countries', { countryCode: 'BE' }, { countryCode: null, sector: 'C', sizeClass: 'SIZE_10_49' }],
    ['to all firms', { countryCode: 'BE', sector: 'G', sizeClass: '50-249' }, { countryCode: null, sector: null, sizeClass: null }],
  ])('widens %s where too few are alike, and says so', async (_, traits, group) => {
    await sow(peers(9), peers(9, traits));
    await snapshot();
    expect((await shown())?.benchmark?.group).toEqual({ ...group, isWidened: true, atLeast: 10 });
  });

  it('says so where not even all firms together are enough', async () => {
    await sow(peers(9));
    await snapshot();
    expect((await shown())?.benchmark).toMatchObject({ state: 'NOT_ENOUGH', group: null, topics: [] });
  });

  it('never compares across versions of the questionnaire', async () => {
    await sow(peers(20));
    const later = await assessedFirm(graph, fourTopicsQuestionnaire('2.0.0'), {}, firm.browser);
    await later.answer(fourTopicsAnswers(3));
    await later.complete();
    await snapshot();
    expect((await shown(firm.browser, later.runId))?.benchmark?.state).toBe('NOT_ENOUGH');
  });

  it('is open to a guest too, and tells nobody but members who takes part', async () => {
    await sow(peers(10));
    await firm.join();
    const guest = await assessedFirm(graph, fourTopicsQuestionnaire());
    await guest.answer(fourTopicsAnswers(4));
    expect((await shown(guest.browser, guest.runId))?.benchmark).toBeNull();
    await guest.complete();
    await snapshot();
    expect(await shown(guest.browser, guest.runId)).toMatchObject({ benchmark: { state: 'AVAILABLE', viewerCanDecide: false }, organisation: { benchmarkParticipation: null } });
    expect((await shown())?.organisation?.benchmarkParticipation).toEqual({ textVersion: '2026-11-30' });
  });

  it('counts the newest completed run in which every topic is known', async () => {
    await firm.join();
    await firm.answer({ 'practice-big-data': 5 }, 2);
    graph.clock.passMinutes(1);
    await firm.complete();
    expect(await levels()).toEqual([{ kind: null, big_data: 500, left: false }]);
    expect(await isCounted()).toBe(true);
    await firm.answer({ 'practice-iot': null }, 3);
    await firm.complete();
    expect(await levels()).toEqual([]);
    expect(await isCounted()).toBe(false);
  });

  it('exchanges figures only together with enough others, and counts the firm once all the while', async () => {
    await sow(peers(11));
    await firm.join();
    await snapshot();
    expect(await levels()).toEqual([{ kind: 7, big_data: 300, left: false }]);
    await firm.answer({ 'practice-big-data': 5 }, 2);
    await firm.complete();
    expect(await levels()).toEqual([{ kind: 7, big_data: 300, left: true }, { kind: null, big_data: 500, left: false }]);
    const before = (await shown())?.benchmark?.topics;
    await snapshot();
    expect((await shown())?.benchmark?.topics.map(({ q1, median, q3 }) => [q1, median, q3])).toEqual(before?.map(({ q1, median, q3 }) => [q1, median, q3]));
    await sow(peers(12));
    await snapshot();
    expect(await levels()).toEqual([{ kind: 7, big_data: 300, left: true }, { kind: null, big_data: 500, left: false }]);
    expect((await shown())?.benchmark?.group?.atLeast).toBe(20);
  });

  it('forgets who withdrew, and the run, while published figures still rest on the levels', async () => {
    await sow(peers(9, { sector: 'G' }));
    await firm.join();
    await snapshot();
    await firm.leave();
    expect(await sql('select run_id, country_code, sector, size_class, kind from benchmark_level where organisation_id = ?', firm.organisationId)).toEqual([
      { run_id: null, country_code: 'AT', sector: '*', size_class: '10-49', kind: 5 },
    ]);
  });

  it('leaves neither person nor firm behind when the person erases everything', async () => {
    await sow(peers(11));
    await firm.join();
    await snapshot();
    const { viewer } = await firm.browser.ask<{ viewer: { person: { emailAddress: string } } }>('{ viewer { person { emailAddress } } }');
    await firm.browser.ask('mutation ($input: EraseMyDataInput!) { eraseMyData(input: $input) { problems { code } } }', { input: { emailAddress: viewer.person.emailAddress } });
    expect(await sql('select 1 from benchmark_participation where person_id is not null')).toEqual([]);
    expect(await sql('select run_id, left_at is not null as left from benchmark_level where left_at is not null')).toEqual([{ run_id: null, left: true }]);
    await snapshot();
    expect(await sql<{ firms: number }>('select count(*)::int as firms from benchmark_level')).toEqual([{ firms: 12 }]);
  });

  it('asks as many statements for the benchmarks of many runs as for that of one', async () => {
    await sow(peers(20));
    await snapshot();
    const list = (first: number) => firm.browser.ask(`{ viewer { runs(first: ${first}) { edges { node { benchmark { state topics { q1 own } } organisation { benchmarkParticipation { id isCounted } } } } } } }`);
    await list(1);
    const one = await graph.statementsOf(() => list(1));
    for (let run = 0; run < 4; run += 1) await managedFirm(graph, [2], { browser: firm.browser });
    expect(await graph.statementsOf(() => list(5))).toHaveLength(one.length);
  });
});
