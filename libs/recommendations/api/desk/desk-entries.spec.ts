import { codesOf, type Answer } from '@skills/identity/testing';
import type { GraphUnderTest, TestBrowser } from '@skills/platform/testing';
import { contributing, act, held, on, type Contributing } from '../testing/contributing';
import { recommendationsModule } from '../recommendations-module';

type Kind = 'COURSE' | 'PRACTICE';
interface Entry {
  kind: Kind;
  entryId: string;
  title: string;
  retrievedOn: string;
  confirmedOn: string | null;
  withdrawnOn: string | null;
  useful: number;
  notUseful: number;
}
const FIELDS = 'kind entryId title retrievedOn confirmedOn withdrawnOn useful notUseful';
const ACTS = ['confirmEntry', 'takeOutEntry', 'restoreEntry'] as const;
const KINDS = ['COURSE', 'PRACTICE'] as const;
const TABLES = { COURSE: 'course', PRACTICE: 'practice' } as const;

describe("courses and cases at the editors' desk", () => {
  let graph: GraphUnderTest;
  let [mia, tom, elin, ida]: TestBrowser[] = [];
  let rows: Contributing['rows'];
  let published: Contributing['published'];
  beforeAll(async () => {
    ({ graph, mia, tom, elin, ida, rows, published } = await contributing());
  });
  afterAll(() => graph.close());

  const sow = () => graph.em().transactional((em) => recommendationsModule.seeds!.find(({ name }) => name === 'recommendations.catalogue')!.sow(em, graph.clock.now));
  const list = async (browser: TestBrowser, args: string) => (await browser.ask<{ deskEntries: { totalCount: number; edges: { node: Entry }[]; pageInfo: { endCursor: string | null; hasNextPage: boolean } } | null }>(`{ deskEntries(${args}) { totalCount edges { node { ${FIELDS} } } pageInfo { endCursor hasNextPage } } }`)).deskEntries;
  const ids = async (view: string, kind: Kind) => (await list(elin!, `first: 100, view: ${view}, kind: ${kind}`))!.edges.map(({ node }) => node.entryId);
  const doing = async (browser: TestBrowser, mutation: (typeof ACTS)[number], kind: Kind, entryId: string) =>
    (await browser.ask<Record<string, Answer & { entry: Entry | null }>>(`mutation ($input: ${mutation[0]!.toUpperCase()}${mutation.slice(1)}Input!) { ${mutation}(input: $input) { entry { ${FIELDS} } problems { code path message } } }`, { input: { kind, entryId } }))[mutation]!;
  const codes = async (...args: Parameters<typeof doing>) => codesOf(await doing(...args));
  const listed = async (kind: Kind, id: string) => (await graph.browser().ask<Record<string, { id: string } | null>>(`query ($id: ID!) { ${TABLES[kind]}(id: $id) { id } }`, { id }))[TABLES[kind]] !== null;
  const shipped = async (kind: Kind) => (await rows<{ id: string }>(`select id from ${TABLES[kind]} where withdrawn_on is null and not is_contributed order by id limit 1`))[0]!.id;

  it('that need a look are old ones of both kinds, and courses that ended; told to editors only', async () => {
    const [closed] = await rows<{ id: string }>("select id from course where availability = 'CLOSED' limit 1");
    expect(await ids('STALE', 'COURSE')).toContain(closed!.id);
    for (const kind of KINDS) {
      const id = kind === 'COURSE' ? (await rows<{ id: string }>("select id from course where availability <> 'CLOSED' limit 1"))[0]!.id : await shipped(kind);
      expect(await ids('STALE', kind)).not.toContain(id);
      await rows(`update ${TABLES[kind]} set retrieved_on = '2025-11-22' where id = '${id}'`);
      expect(await ids('STALE', kind)).toContain(id);
    }
    for (const view of ['STALE', 'CATALOGUE', 'TAKEN_OUT']) for (const browser of [tom!, graph.browser()]) expect(await list(browser, `view: ${view}`)).toBeNull();
  });

  it.each(KINDS)('are fresh again once an editor confirmed them, also after the shipped file is read again (%s)', async (kind) => {
    const id = await shipped(kind);
    await rows(`update ${TABLES[kind]} set retrieved_on = '2025-11-22' where id = '${id}'`);
    expect((await doing(elin!, 'confirmEntry', kind, id)).entry).toMatchObject({ retrievedOn: '2026-11-23', confirmedOn: '2026-11-23' });
    await rows(`update ${TABLES[kind]} set retrieved_on = '2026-11-24', confirmed_on = '2026-11-24' where id = '${id}'`);
    await sow();
    expect((await rows<{ day: string }>(`select retrieved_on::text as day from ${TABLES[kind]} where id = '${id}'`))[0]!.day).toBe('2026-11-24');
    expect(await ids('STALE', kind)).not.toContain(id);
  });

  it.each(KINDS)('leave the catalogue, stand among those taken out, and come back as they were (%s)', async (kind) => {
    const id = await shipped(kind);
    const told = await Promise.all([codes(elin!, 'takeOutEntry', kind, id), codes(elin!, 'takeOutEntry', kind, id)]);
    expect(told.flat()).toEqual(['NOT_FOUND']);
    await sow();
    expect(await listed(kind, id)).toBe(false);
    expect(await ids('CATALOGUE', kind)).not.toContain(id);
    expect(await ids('TAKEN_OUT', kind)).toContain(id);
    expect(await codes(elin!, 'confirmEntry', kind, id)).toEqual(['NOT_FOUND']);
    const back = await Promise.all([doing(ida!, 'restoreEntry', kind, id), doing(ida!, 'restoreEntry', kind, id)]);
    expect(back.flatMap(codesOf)).toEqual(['NOT_FOUND']);
    expect(await listed(kind, id)).toBe(true);
    expect(await ids('TAKEN_OUT', kind)).not.toContain(id);
    expect((await rows<{ act: string }>(`select act from audit_entry where detail = '${id}' order by id`)).map((entry) => entry.act).slice(-2)).toEqual([`take out ${kind.toLowerCase()}`, `restore ${kind.toLowerCase()}`]);
  });

  describe('that somebody contributed', () => {
    const read = async (id: string) => held({ contribution: (await elin!.ask<{ contribution: never }>('query ($id: ID!) { contribution(id: $id) { id revision state content publishedContent entryId authorActs editorActs events { act side note consentVersion consentLanguage } } }', { id })).contribution, problems: [] });

    it.each(KINDS)('come back with the contribution as it stood, and its author hears of both (%s)', async (kind) => {
      const first = await published(kind);
      const draft = held(await act(mia!, 'reviseContribution', on(first)));
      await graph.deliver();
      const mails = graph.mails.length;
      expect(await codes(elin!, 'takeOutEntry', kind, first.entryId!)).toEqual([]);
      expect(await read(draft.id)).toMatchObject({ state: 'WITHDRAWN', publishedContent: null, editorActs: ['RESTORE'] });
      expect(await codes(ida!, 'restoreEntry', kind, first.entryId!)).toEqual([]);
      expect(await listed(kind, first.entryId!)).toBe(true);
      expect(await read(draft.id)).toMatchObject({ state: 'DRAFT', publishedContent: first.publishedContent, entryId: first.entryId });
      await graph.deliver();
      expect(graph.mails.slice(mails).map(({ to, subject }) => `${to} ${subject}`)).toEqual([`mia@example.org “${String(first.content.title)}” was taken out of the catalogue`, `mia@example.org “${String(first.content.title)}” was put back`]);
    });

    it('come back at their own place on the desk too, public or not', async () => {
      const first = await published();
      const out = held(await act(elin!, 'withdrawContribution', on(first)));
      expect(await ids('TAKEN_OUT', 'PRACTICE')).toContain(first.entryId);
      expect(held(await act(ida!, 'restoreContribution', on(out)))).toMatchObject({ state: 'PUBLISHED', entryId: first.entryId, editorActs: ['WITHDRAW'] });
      expect(await listed('PRACTICE', first.entryId!)).toBe(true);
      expect(codesOf(await act(elin!, 'restoreContribution', on(out)))).toEqual(['CHANGED_MEANWHILE']);
    });

    it('stay out when their author took them back, or wrote on since', async () => {
      const first = await published();
      held(await act(mia!, 'withdrawContribution', on(first)));
      expect(await ids('TAKEN_OUT', 'PRACTICE')).not.toContain(first.entryId);
      expect(await codes(elin!, 'restoreEntry', 'PRACTICE', first.entryId!)).toEqual(['NOT_FOUND']);
      const second = await published();
      const out = held(await act(elin!, 'withdrawContribution', on(second)));
      held(await act(mia!, 'reviseContribution', on(out)));
      expect(await ids('TAKEN_OUT', 'PRACTICE')).not.toContain(second.entryId);
      expect(await codes(elin!, 'restoreEntry', 'PRACTICE', second.entryId!)).toEqual(['NOT_FOUND']);
    });

    it('are not for their own author to judge, editor or not', async () => {
      const first = await published('COURSE');
      await rows("update contribution set author_id = (select id from person where email_address = 'ida@example.org') where id = '" + first.id + "'");
      for (const mutation of ['confirmEntry', 'takeOutEntry'] as const) expect(await codes(ida!, mutation, 'COURSE', first.entryId!)).toEqual(['OWN_CONTRIBUTION']);
      const out = held(await act(elin!, 'withdrawContribution', on(first)));
      expect(await codes(ida!, 'restoreEntry', 'COURSE', first.entryId!)).toEqual(['OWN_CONTRIBUTION']);
      expect(codesOf(await act(ida!, 'restoreContribution', on(out)))).toEqual(['OWN_CONTRIBUTION']);
    });
  });

  it.each(ACTS.flatMap((mutation) => KINDS.map((kind) => [mutation, kind] as const)))('are absent for %s to whoever is no editor, like one that is not there (%s)', async (mutation, kind) => {
    const id = await shipped(kind);
    if (mutation === 'restoreEntry') await doing(elin!, 'takeOutEntry', kind, id);
    for (const browser of [tom!, graph.browser()]) expect(await codes(browser, mutation, kind, id)).toEqual(['NOT_FOUND']);
    expect(await codes(elin!, mutation, kind, 'no-such-entry')).toEqual(['NOT_FOUND']);
    // A name of the other kind names nothing.
    expect(await codes(elin!, mutation, kind === 'COURSE' ? 'PRACTICE' : 'COURSE', id)).toEqual(['NOT_FOUND']);
  });

  it('are found by a part of their title or provider, and ordered by votes', async () => {
    const entries = (await list(elin!, 'first: 3, view: CATALOGUE'))!.edges.map(({ node }) => node);
    for (const [at, useful] of [[0, false], [0, true], [1, false], [2, true]] as const) {
      const { kind, entryId } = entries[at]!;
      const [voter] = at === 0 && useful ? [ida!] : [tom!];
      await voter.ask(`mutation ($input: VoteOn${kind === 'COURSE' ? 'Course' : 'Practice'}Input!) { voteOn${kind === 'COURSE' ? 'Course' : 'Practice'}(input: $input) { problems { code } } }`, { input: { [kind === 'COURSE' ? 'courseId' : 'practiceId']: entryId, useful } });
    }
    expect((await list(elin!, 'first: 2, view: CATALOGUE, order: NOT_USEFUL'))!.edges.map(({ node }) => [node.entryId, node.useful, node.notUseful])).toEqual([[entries[0]!.entryId, 1, 1], [entries[1]!.entryId, 0, 1]]);
    expect((await list(elin!, 'first: 2, view: CATALOGUE, order: USEFUL'))!.edges.map(({ node }) => node.entryId)).toEqual([entries[0]!.entryId, entries[2]!.entryId]);
    const { title, entryId } = entries[1]!;
    expect((await list(elin!, `view: CATALOGUE, text: ${JSON.stringify(title.slice(1).toUpperCase())}`))!.edges.map(({ node }) => node.entryId)).toContain(entryId);
    expect((await list(elin!, 'view: CATALOGUE, text: "100%_\\u0000"'))!.totalCount).toBe(0);
  });

  it('of the demo are one with a dead address and an old one, named as invented, and never recommended', async () => {
    await graph.em().transactional((em) => recommendationsModule.seeds!.find(({ name }) => name === 'recommendations.demo')!.sow(em, graph.clock.now));
    const { deskEntries } = await elin!.ask<{ deskEntries: { edges: { node: object }[] } }>('{ deskEntries(view: STALE, text: "demo:") { edges { node { title linkSeen { isDead verdict } } } } }');
    expect(deskEntries.edges.map(({ node }) => node)).toEqual([
      { title: 'Demo: Data basics for shops (not looked at for two years)', linkSeen: null },
      { title: 'Demo: Sensors for the shop floor (its page is gone)', linkSeen: { isDead: true, verdict: 'GONE' } },
    ]);
    expect(await rows("select from course_competence where course_id like 'demo-%'")).toEqual([]);
  });

  it.each(['TITLE', 'NOT_USEFUL'])('go through all pages without losing or repeating one (%s)', async (order) => {
    const whole = (await list(elin!, `first: 100, view: CATALOGUE, order: ${order}`))!;
    const seen: string[] = [];
    for (let after: string | null = null, more = true; more && seen.length < 100; ) {
      const page: NonNullable<Awaited<ReturnType<typeof list>>> = (await list(elin!, `first: 17, view: CATALOGUE, order: ${order}${after ? `, after: "${after}"` : ''}`))!;
      seen.push(...page.edges.map(({ node }) => `${node.kind} ${node.entryId}`));
      [after, more] = [page.pageInfo.endCursor, page.pageInfo.hasNextPage];
    }
    expect(seen.slice(0, 100)).toEqual(whole.edges.map(({ node }) => `${node.kind} ${node.entryId}`));
    expect(new Set(seen).size).toBe(seen.length);
  });

  it('say in which language their titles are', async () => {
    const id = await shipped('COURSE');
    await rows(`update course set title_language = 'pt' where id = '${id}'`);
    const { deskEntries } = await elin!.ask<{ deskEntries: { edges: { node: { entryId: string; kind: Kind; titleLanguage: string } }[] } }>('{ deskEntries(first: 100, view: CATALOGUE) { edges { node { entryId kind titleLanguage } } } }');
    const found = deskEntries.edges.map(({ node }) => node);
    expect(found.filter(({ titleLanguage }) => !/^[a-z]{2}/.test(titleLanguage))).toEqual([]);
    expect((await elin!.ask<{ deskEntries: { edges: { node: { titleLanguage: string } }[] } }>(`{ deskEntries(view: CATALOGUE, kind: COURSE, text: ${JSON.stringify((await rows<{ title: string }>(`select title from course where id = '${id}'`))[0]!.title)}) { edges { node { titleLanguage } } } }`)).deskEntries.edges[0]?.node.titleLanguage).toBe('pt');
  });

  it('cost as many statements for many as for few', async () => {
    const statements = (first: number) => graph.statementsOf(() => list(elin!, `first: ${first}, view: CATALOGUE`));
    expect((await statements(50)).length).toBe((await statements(1)).length);
  });
});
