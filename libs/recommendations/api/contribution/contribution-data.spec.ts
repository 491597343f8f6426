import { browserOf } from '@skills/identity/testing';
import type { GraphUnderTest, TestBrowser } from '@skills/platform/testing';
import { completePractice } from '../../rules/testing/contributed';
import { recommendationsModule } from '../recommendations-module';
import { act, contributing, held, on, submit, type Contribution, type Contributing } from '../testing/contributing';

describe('contributions', () => {
  let graph: GraphUnderTest;
  let elin: TestBrowser;
  let ida: TestBrowser;
  let rows: Contributing['rows'];
  let published: Contributing['published'];
  beforeAll(async () => {
    ({ graph, elin, ida, rows, published } = await contributing());
  });
  afterAll(() => graph.close());

  const practice = async (id: string) => (await graph.browser().ask<{ practice: { title: string; textLanguage: string; isContributed: boolean } | null }>('query ($id: ID!) { practice(id: $id) { title textLanguage isContributed } }', { id })).practice;

  describe('and personal data', () => {
    const someone = async (email: string, state: 'DRAFT' | 'PUBLISHED' | 'WITHDRAWN'): Promise<[TestBrowser, Contribution]> => {
      const author = await browserOf(graph, email);
      const begun = held(await act(author, 'startContribution', { kind: 'PRACTICE' }));
      const draft = held(await act(author, 'saveContribution', on(begun, { content: { ...completePractice(), title: `By ${email}` } })));
      if (state === 'DRAFT') return [author, draft];
      const first = held(await act(elin, 'publishContribution', on(held(await submit(author, draft)))));
      return [author, state === 'WITHDRAWN' ? held(await act(author, 'withdrawContribution', on(first))) : held(await act(author, 'reviseContribution', on(first)))];
    };
    const erase = (browser: TestBrowser, email: string) => browser.ask('mutation ($input: EraseMyDataInput!) { eraseMyData(input: $input) { problems { code } } }', { input: { emailAddress: email } });

    it('are exported, and drafts are erased with their author', async () => {
      const [browser, draft] = await someone('nora@example.org', 'DRAFT');
      const { exportMyData } = await browser.ask<{ exportMyData: { export: { content: unknown } } }>('mutation { exportMyData(input: {}) { export { content } problems { code } } }');
      expect(JSON.stringify(exportMyData.export.content)).toContain('By nora@example.org');
      await erase(browser, 'nora@example.org');
      expect(await rows(`select 1 from contribution where id = '${draft.id}'`)).toEqual([]);
    });

    it('stay public without their author, without notes, and as they were published', async () => {
      const [browser, draft] = await someone('otto@example.org', 'PUBLISHED');
      await act(browser, 'saveContribution', on(draft, { content: { ...completePractice(), title: 'Not for the public' } }));
      await erase(browser, 'otto@example.org');
      expect(await rows(`select state, author_id, content->>'title' as title from contribution where id = '${draft.id}'`)).toEqual([{ state: 'PUBLISHED', author_id: null, title: 'By otto@example.org' }]);
      expect((await practice(draft.entryId!))?.title).toBe('By otto@example.org');
      expect(held(await act(ida, 'withdrawContribution', on({ ...draft, revision: draft.revision + 2 }))).state).toBe('WITHDRAWN');
    });

    it('leave no word in the catalogue when they were withdrawn', async () => {
      const [browser] = await someone('petra@example.org', 'WITHDRAWN');
      await erase(browser, 'petra@example.org');
      expect(await rows("select 1 from practice where title like '%petra%'")).toEqual([]);
    });

    it('go after twelve months when they are drafts that nobody touched', async () => {
      const [, draft] = await someone('quentin@example.org', 'DRAFT');
      const [, revised] = await someone('rita@example.org', 'PUBLISHED');
      await graph.em().getConnection().execute('update contribution set changed_at = ? where id in (?, ?)', [new Date('2025-11-01T00:00:00Z'), draft.id, revised.id]);
      for (const job of recommendationsModule.jobs ?? []) await job.run(graph.em(), { clock: graph.clock.now } as never);
      expect(await rows(`select id from contribution where id in ('${draft.id}', '${revised.id}')`)).toEqual([{ id: revised.id }]);
    });

    it('have a history that nobody can rewrite', async () => {
      const { id } = await published();
      for (const change of ["act = 'PUBLISH'", "note = 'another note'", 'at = now()'])
        await expect(graph.em().getConnection().execute(`update contribution_event set ${change} where contribution_id = '${id}'`)).rejects.toThrow('cannot be changed');
    });
  });
});
