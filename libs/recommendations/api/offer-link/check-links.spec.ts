import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { modulesToAssess } from '@skills/assessment/testing';
import { browserOf, codesOf, type Answer } from '@skills/identity/testing';
import { graphUnderTest, type GraphUnderTest, type TestBrowser } from '@skills/platform/testing';
import { pino } from 'pino';
import { recommendationsModule } from '../recommendations-module';
import type { Network } from './ask-address';
import { checkLinks, linkCheck } from './check-links';

const DAY = 24 * 60;

describe('looking at the addresses of offers', () => {
  let graph: GraphUnderTest;
  let elin: TestBrowser;
  let server: Server;
  let network: Network;
  let [status, asked, isReachable]: [number, string[], boolean] = [200, [], true];
  const on = { log: pino({ level: 'silent' }), publicUrl: 'https://skills.example.org' };

  beforeAll(async () => {
    graph = await graphUnderTest([...modulesToAssess, recommendationsModule]);
    for (const seed of [...modulesToAssess, recommendationsModule].flatMap((module) => module.seeds ?? []).filter(({ name }) => ['questionnaire.competences', 'recommendations.catalogue'].includes(name)))
      await graph.em().transactional((em) => seed.sow(em, graph.clock.now));
    elin = await browserOf(graph, 'elin@example.org');
    await sql("insert into role_grant (id, person_id, role, granted_at) select '00000000-0000-7000-8000-000000001000', id, 'EDITOR', now() from person where email_address = 'elin@example.org'");
    server = createServer(({ url, headers }, response) => {
      asked.push(`${headers.host?.split(':')[0]}${url} ${headers['user-agent']}`);
      response.writeHead(status).end();
    });
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
    const { port } = server.address() as AddressInfo;
    network = {
      lookup: (_, took) => (isReachable ? took(null, [{ address: '127.0.0.1', family: 4 }]) : took(new Error(), [])),
      isPublic: () => true,
      ports: [String(port)],
      patience: 2000,
    };
    await sql(`update course set url = null, withdrawn_on = null, availability = 'PROVIDER_PAGE_SEEN', retrieved_on = '2026-11-23'`);
    await sql(`update practice set url = null, withdrawn_on = null, retrieved_on = '2026-11-23'`);
    for (const [at, { id }] of (await sql<{ id: string }>('select id from course order by id limit 4')).entries()) await sql('update course set url = ? where id = ?', `http://host${at}.example.org:${port}/course`, id);
    for (const [at, { id }] of (await sql<{ id: string }>('select id from practice order by id limit 2')).entries()) await sql('update practice set url = ? where id = ?', `http://host${4 + at}.example.org:${port}/case`, id);
  });
  afterAll(async () => {
    server.closeAllConnections();
    await new Promise<void>((closed) => void server.close(() => closed()));
    await graph.close();
  });
  beforeEach(async () => {
    [status, asked, isReachable] = [200, [], true];
    await sql('delete from offer_link');
    await sql('update course set confirmed_on = null');
    await sql('update practice set confirmed_on = null');
  });

  const sql = <Line extends object>(text: string, ...values: unknown[]): Promise<Line[]> => graph.em().getConnection().execute<Line[]>(text, values);
  const pass = (stopping = new AbortController().signal) => checkLinks(graph.em(), { ...on, clock: graph.clock.now }, stopping, network);
  const passAfter = async (days: number, then: number) => {
    graph.clock.passMinutes(days * DAY);
    status = then;
    await pass();
  };
  const dead = async () => {
    const { deskEntries } = await elin.ask<{ deskEntries: { totalCount: number; edges: { node: { kind: 'COURSE' | 'PRACTICE'; entryId: string; linkSeen: { isDead: boolean; verdict: string; status: number | null } } }[] } }>('{ deskEntries(first: 100, view: STALE) { totalCount edges { node { kind entryId linkSeen { isDead verdict status } } } } }');
    expect(deskEntries.totalCount).toBe(deskEntries.edges.length);
    return deskEntries.edges.map(({ node }) => node);
  };
  const first = async (kind: 'COURSE' | 'PRACTICE' = 'COURSE') => (await sql<{ id: string }>(`select id from ${kind === 'COURSE' ? 'course' : 'practice'} where url is not null order by id limit 1`))[0]!.id;

  it('asks for each as itself, once a week while it opens', async () => {
    await pass();
    expect(asked).toHaveLength(6);
    expect(asked.find((line) => line.includes('/course'))).toContain('/course SkillsForSMEs-LinkCheck (+https://skills.example.org)');
    expect(await dead()).toEqual([]);
    await passAfter(6, 200);
    expect(asked).toHaveLength(6);
    await passAfter(1.1, 200);
    expect(asked).toHaveLength(12);
  });

  it('tells editors of those that are gone on two days, and no more once they open', async () => {
    await passAfter(0, 404);
    expect(await dead()).toEqual([]);
    await passAfter(0.5, 404);
    expect(await dead()).toEqual([]);
    await passAfter(0.5, 404);
    expect(await dead()).toHaveLength(6);
    expect((await dead())[0]!.linkSeen).toEqual({ isDead: true, verdict: 'GONE', status: 404 });
    await passAfter(7.1, 200);
    expect(await dead()).toEqual([]);
  });

  it.each([['COURSE', 'course'], ['PRACTICE', 'practice']] as const)('says so where the %s is read, to everybody', async (kind, field) => {
    const seen = async () => (await graph.browser().ask<Record<string, { linkSeen: object | null }>>(`query ($id: ID!) { ${field}(id: $id) { linkSeen { isDead verdict failingSince } } }`, { id: await first(kind) }))[field]!.linkSeen;
    expect(await seen()).toBeNull();
    await passAfter(0, 404);
    const failingSince = graph.clock.now().toISOString().slice(0, 10);
    expect(await seen()).toEqual({ isDead: false, verdict: 'GONE', failingSince });
    await passAfter(1, 404);
    expect(await seen()).toEqual({ isDead: true, verdict: 'GONE', failingSince });
  });

  it.each(['COURSE', 'PRACTICE'] as const)('takes the word of an editor who saw the page of a %s, until it has opened and failed again', async (kind) => {
    await passAfter(0, 410);
    await passAfter(1, 410);
    const id = await first(kind);
    expect(codesOf((await elin.ask<{ confirmEntry: Answer }>('mutation ($input: ConfirmEntryInput!) { confirmEntry(input: $input) { problems { code path message } } }', { input: { kind, entryId: id } })).confirmEntry)).toEqual([]);
    expect((await dead()).map(({ entryId }) => entryId)).not.toContain(id);
    await passAfter(7.1, 410);
    expect((await dead()).map(({ entryId }) => entryId)).not.toContain(id);
    await passAfter(7.1, 200);
    await passAfter(7.1, 410);
    await passAfter(1, 410);
    expect((await dead()).map(({ entryId }) => entryId)).toContain(id);
  });

  it('begins anew with a new address', async () => {
    await passAfter(0, 404);
    await passAfter(1, 404);
    const id = await first();
    await sql("update course set url = url || '/new' where id = ?", id);
    expect((await dead()).map(({ entryId }) => entryId)).not.toContain(id);
    asked = [];
    await passAfter(0, 404);
    expect(asked.filter((line) => line.includes('/course/new'))).toHaveLength(2);
    expect(await sql('select failing_days from offer_link where entry_id = ?', id)).toEqual([{ failing_days: 1 }]);
  });

  it('concludes nothing when nobody answers: then its own network is down', async () => {
    isReachable = false;
    for (let day = 0; day < 4; day++) await passAfter(1, 200);
    expect(await sql('select 1 from offer_link where verdict is not null')).toEqual([]);
    isReachable = true;
    await passAfter(1, 200);
    expect(await sql('select 1 from offer_link where verdict is not null')).toHaveLength(6);
  });

  it('asks once when two servers look at the same time', async () => {
    await Promise.all([pass(), pass(), pass()]);
    expect(asked).toHaveLength(6);
  });

  it('gives up when the server ends, and looks again later', async () => {
    await pass(AbortSignal.abort());
    expect(asked).toEqual([]);
    await passAfter(1, 200);
    expect(asked).toHaveLength(6);
  });

  it('looks at nothing that was withdrawn, and at nothing at all unless the settings say so', async () => {
    await linkCheck.run(graph.em(), { checksLinks: false } as Parameters<typeof linkCheck.run>[1], new AbortController().signal);
    expect(await sql('select 1 from offer_link')).toEqual([]);
    await sql('update course set withdrawn_on = ? where id = ?', '2026-11-23', await first());
    await pass();
    expect(asked).toHaveLength(5);
    await sql('update course set withdrawn_on = null');
  });
});
