import { codesOf, type Answer } from '@skills/identity/testing';
import type { GraphUnderTest, TestBrowser } from '@skills/platform/testing';
import { completeCourse } from '../../rules/testing/contributed';
import { act, contributing, FIELDS, held, on, submit, type Contribution, type Contributing } from '../testing/contributing';

const NOBODYS = '00000000-0000-7000-8000-00000000dead';

describe('contributions and who sees them', () => {
  let graph: GraphUnderTest;
  let tom: TestBrowser;
  let elin: TestBrowser;
  let mia: TestBrowser;
  let uri: string;
  let rows: Contributing['rows'];
  let drafted: Contributing['drafted'];
  let submitted: Contributing['submitted'];
  beforeAll(async () => {
    ({ graph, mia, tom, elin, uri, rows, drafted, submitted } = await contributing());
  });
  afterAll(() => graph.close());

  const read = async (browser: TestBrowser, id: string) => (await browser.ask<{ contribution: Contribution | null }>(`query ($id: ID!) { contribution(id: $id) { ${FIELDS} } }`, { id })).contribution;

  describe('of somebody else', () => {
    it.each(['saveContribution', 'submitContribution', 'reviseContribution', 'withdrawContribution', 'publishContribution', 'askForChanges', 'discardContribution'] as const)('are absent for %s, like those that are not there', async (mutation) => {
      const draft = await drafted();
      const waiting = await submitted();
      const more = { saveContribution: { content: {} }, submitContribution: { consentVersion: null }, askForChanges: { note: 'x' } }[mutation as string] ?? {};
      const input = (id: string) => (mutation === 'discardContribution' ? { contributionId: id } : { contributionId: id, revision: 1, ...more });
      const ask = async (browser: TestBrowser, id: string) => {
        const Input = `${mutation[0]!.toUpperCase()}${mutation.slice(1)}Input`;
        const data = await browser.ask<Record<string, Answer>>(`mutation ($input: ${Input}!) { ${mutation}(input: $input) { problems { code path message } } }`, { input: input(id) });
        return codesOf(data[mutation]!);
      };
      for (const id of [draft.id, waiting.id, NOBODYS, 'no-id']) for (const browser of [tom, graph.browser()]) expect(await ask(browser, id)).toEqual(['NOT_FOUND']);
      // An editor does not see what was never handed in either.
      expect(await ask(elin, draft.id)).toEqual(['NOT_FOUND']);
    });

    it('are not to be read, not even that they are there', async () => {
      const draft = await drafted();
      for (const browser of [tom, elin, graph.browser()]) expect(await read(browser, draft.id)).toBeNull();
      const waiting = await submitted();
      for (const browser of [tom, graph.browser()]) expect(await read(browser, waiting.id)).toBeNull();
      expect(await read(elin, waiting.id)).not.toBeNull();
      const { viewer } = await tom.ask<{ viewer: { contributions: object[]; isEditor: boolean } }>('{ viewer { contributions { id } isEditor } }');
      expect(viewer).toEqual({ contributions: [], isEditor: false });
    });
  });

  describe('and who handed it in', () => {
    const WHO = 'author { displayName emailAddress organisations }';
    const authorOf = async (browser: TestBrowser, id: string) => (await browser.ask<{ contribution: { author: object | null } | null }>(`query ($id: ID!) { contribution(id: $id) { ${WHO} } }`, { id })).contribution?.author;

    it('is told to editors only, with the organisations of whoever did', async () => {
      const { id } = await submitted('COURSE', { provider: 'Somebody Famous' });
      await rows("update person set display_name = 'Mia Miller' where email_address = 'mia@example.org'");
      await rows("insert into organisation (id, name, country_code, sector, size_class, created_at) values ('00000000-0000-7000-8000-0000000000aa', 'Example Academy', 'DE', 'P', '10-49', now())");
      await rows("insert into membership (id, organisation_id, person_id, role, joined_at) select gen_random_uuid(), '00000000-0000-7000-8000-0000000000aa', id, 'MANAGER', now() from person where email_address = 'mia@example.org'");
      expect(await authorOf(elin, id)).toEqual({ displayName: 'Mia Miller', emailAddress: 'mia@example.org', organisations: ['Example Academy'] });
      expect(await authorOf(mia, id)).toBeNull();
      expect(await authorOf(tom, id)).toBeUndefined();
      expect(await authorOf(graph.browser(), id)).toBeUndefined();
    });

    it('costs as many statements for many as for few', async () => {
      const list = (first: number) => graph.statementsOf(() => elin.ask(`{ contributionsToReview(first: ${first}) { edges { node { id ${WHO} } } } }`));
      await submitted();
      expect((await list(10)).length).toBe((await list(1)).length);
    });
  });

  describe("at the editors' desk", () => {
    const queue = async (browser: TestBrowser, args = '') => (await browser.ask<{ contributionsToReview: { edges: { node: { id: string } }[]; totalCount: number; pageInfo: { endCursor: string | null; hasNextPage: boolean } } | null }>(`{ contributionsToReview(first: 100${args}) { totalCount edges { node { id state kind } } pageInfo { endCursor hasNextPage } } }`)).contributionsToReview;

    it('are listed for editors only, the longest waiting first, by state and kind', async () => {
      expect(await queue(tom)).toBeNull();
      expect(await queue(graph.browser())).toBeNull();
      const before = await submitted('COURSE');
      graph.clock.passMinutes(1);
      const later = await submitted('COURSE');
      const draft = await drafted('COURSE');
      const ids = (await queue(elin, ', state: IN_REVIEW, kind: COURSE'))!.edges.map(({ node }) => node.id);
      expect(ids.slice(-2)).toEqual([before.id, later.id]);
      expect((await queue(elin))!.edges.map(({ node }) => node.id)).not.toContain(draft.id);
    });

    it('are found by author, and by words of what an editor reads or of who wrote it, never by a draft', async () => {
      const mias = await submitted('COURSE', { title: 'Robots & lathes' });
      const tomsDraft = held(await act(tom, 'saveContribution', on(held(await act(tom, 'startContribution', { kind: 'COURSE' })), { content: { ...completeCourse(uri), title: 'Weaving looms', provider: 'Tom’s Academy' } })));
      const toms = held(await submit(tom, tomsDraft));
      const found = async (args: string) => (await queue(elin, args))!.edges.map(({ node }) => node.id);
      const { contribution } = await elin.ask<{ contribution: { url: string; author: { id: string } } }>('query ($id: ID!) { contribution(id: $id) { url author { id } } }', { id: toms.id });
      expect(contribution.url).toBe(toms.content.url);
      expect(await found(`, authorId: "${contribution.author.id}"`)).toEqual([toms.id]);
      expect(await found(`, authorId: "${NOBODYS}"`)).toEqual([]);
      expect(await found(', authorId: "no-id"')).toEqual([]);
      expect(await found(', text: "ROBOTS & l"')).toEqual([mias.id]);
      for (const words of ['looms', 'tom’s academy', 'tom@example']) expect(await found(`, text: "${words}"`)).toEqual([toms.id]);
      expect((await queue(elin, ', text: "100%_\\u0000"'))!.totalCount).toBe(0);
      held(await act(elin, 'publishContribution', on(toms)));
      const { contribution: open } = await tom.ask<{ contribution: Contribution }>(`query ($id: ID!) { contribution(id: $id) { ${FIELDS} } }`, { id: toms.id });
      held(await act(tom, 'saveContribution', on(held(await act(tom, 'reviseContribution', on(open))), { content: { ...open.content, title: 'A secret new title' } })));
      expect([await found(', text: "secret new"'), await found(', text: "weaving"')]).toEqual([[], [toms.id]]);
    });

    it('go through all pages without losing or repeating one', async () => {
      const whole = (await queue(elin))!.edges.map(({ node }) => node.id);
      const seen: string[] = [];
      for (let cursor: string | null = null, more = true; more; ) {
        const page: NonNullable<Awaited<ReturnType<typeof queue>>> = (await elin.ask<{ contributionsToReview: NonNullable<Awaited<ReturnType<typeof queue>>> }>('query ($after: String) { contributionsToReview(first: 3, after: $after) { totalCount edges { node { id } } pageInfo { endCursor hasNextPage } } }', { after: cursor })).contributionsToReview;
        seen.push(...page.edges.map(({ node }) => node.id));
        [cursor, more] = [page.pageInfo.endCursor, page.pageInfo.hasNextPage];
      }
      expect(seen).toEqual(whole);
    });

    it('cost as many statements for many as for few', async () => {
      const list = (first: number) => graph.statementsOf(() => elin.ask(`{ contributionsToReview(first: ${first}) { edges { node { ${FIELDS} } } } }`));
      expect((await list(10)).length).toBe((await list(1)).length);
    });
  });
});
