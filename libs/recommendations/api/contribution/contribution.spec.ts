import { modulesToAssess } from '@skills/assessment/testing';
import { browserOf, codesOf, type Answer } from '@skills/identity/testing';
import { graphUnderTest, type GraphUnderTest, type TestBrowser } from '@skills/platform/testing';
import { CONTRIBUTION_CONSENT } from '../../rules';
import { completeCourse, completePractice } from '../../rules/testing/contributed';
import { recommendationsModule } from '../recommendations-module';

interface Contribution {
  id: string;
  revision: number;
  state: string;
  content: Record<string, unknown>;
  publishedContent: Record<string, unknown> | null;
  entryId: string | null;
  authorActs: string[];
  editorActs: string[];
  events: { act: string; side: string; note: string | null; consentVersion: string | null; consentLanguage: string | null }[];
}
type Told = Answer & { contribution: Contribution | null };

const FIELDS = 'id revision state content publishedContent entryId authorActs editorActs events { act side note consentVersion consentLanguage }';
const NOBODYS = '00000000-0000-7000-8000-00000000dead';

describe('contributions', () => {
  let graph: GraphUnderTest;
  let mia: TestBrowser;
  let tom: TestBrowser;
  let elin: TestBrowser;
  let ida: TestBrowser;
  let uri: string;
  const rows = <Row>(sql: string) => graph.em().getConnection().execute<Row[]>(sql);

  beforeAll(async () => {
    graph = await graphUnderTest([...modulesToAssess, recommendationsModule]);
    const seeds = [...modulesToAssess, recommendationsModule].flatMap((module) => module.seeds ?? []).filter(({ name }) => ['questionnaire.competences', 'recommendations.catalogue'].includes(name));
    for (const seed of seeds) await graph.em().transactional((em) => seed.sow(em, graph.clock.now));
    [mia, tom, elin, ida] = [await browserOf(graph, 'mia@example.org'), await browserOf(graph, 'tom@example.org'), await browserOf(graph, 'elin@example.org'), await browserOf(graph, 'ida@example.org')];
    for (const [at, email] of ['elin@example.org', 'ida@example.org'].entries())
      await graph.em().getConnection().execute("insert into role_grant (id, person_id, role, granted_at) select ?, id, 'EDITOR', now() from person where email_address = ?", [`00000000-0000-7000-8000-00000000100${at}`, email]);
    uri = (await rows<{ uri: string }>('select uri from competence order by uri limit 1'))[0]!.uri;
  });
  afterAll(() => graph.close());

  const act = async (browser: TestBrowser, mutation: string, input: object): Promise<Told> => {
    const Input = `${mutation[0]!.toUpperCase()}${mutation.slice(1)}Input`;
    return (await browser.ask<Record<string, Told>>(`mutation ($input: ${Input}!) { ${mutation}(input: $input) { contribution { ${FIELDS} } problems { code path message } } }`, { input }))[mutation]!;
  };
  const held = (told: Told): Contribution => {
    if (!told.contribution) throw new Error(codesOf(told).join());
    return told.contribution;
  };
  const on = ({ id, revision }: Contribution, more: object = {}) => ({ contributionId: id, revision, ...more });
  const drafted = async (kind: 'PRACTICE' | 'COURSE' = 'PRACTICE', more: object = {}): Promise<Contribution> => {
    const begun = held(await act(mia, 'startContribution', { kind }));
    return held(await act(mia, 'saveContribution', on(begun, { content: { ...(kind === 'PRACTICE' ? completePractice() : completeCourse(uri)), ...more } })));
  };
  const submit = (contribution: Contribution, browser = mia) => act(browser, 'submitContribution', on(contribution, { consentVersion: CONTRIBUTION_CONSENT }));
  const submitted = async (kind: 'PRACTICE' | 'COURSE' = 'PRACTICE', more: object = {}) => held(await submit(await drafted(kind, more)));
  const published = async (kind: 'PRACTICE' | 'COURSE' = 'PRACTICE', more: object = {}) => held(await act(elin, 'publishContribution', on(await submitted(kind, more))));
  const read = async (browser: TestBrowser, id: string) => (await browser.ask<{ contribution: Contribution | null }>(`query ($id: ID!) { contribution(id: $id) { ${FIELDS} } }`, { id })).contribution;
  const practice = async (id: string) => (await graph.browser().ask<{ practice: { title: string; textLanguage: string; isContributed: boolean } | null }>('query ($id: ID!) { practice(id: $id) { title textLanguage isContributed } }', { id })).practice;

  describe('being written', () => {
    it('begin blank in the language of their author, once for a repeated request', async () => {
      const french = await browserOf(graph, 'amelie@example.org');
      french.language = 'fr';
      const input = { kind: 'COURSE', idempotencyKey: 'begin-a-course-once' };
      const [one, other] = await Promise.all([act(french, 'startContribution', input), act(french, 'startContribution', input)]);
      expect(held(one)).toMatchObject({ state: 'DRAFT', revision: 1, content: { language: 'fr', title: '', competences: [] }, authorActs: ['SUBMIT'], editorActs: [] });
      expect(held(other).id).toBe(held(one).id);
    });

    it('are kept as they are, and refuse to be written over from another window', async () => {
      const begun = held(await act(mia, 'startContribution', { kind: 'PRACTICE' }));
      const saved = held(await act(mia, 'saveContribution', on(begun, { content: { title: 'Half a thou', url: 'not yet' } })));
      expect(saved).toMatchObject({ revision: 2, content: { title: 'Half a thou', url: 'not yet' } });
      expect(codesOf(await act(mia, 'saveContribution', on(begun, { content: { title: 'The other window' } })))).toEqual(['CHANGED_MEANWHILE']);
      expect((await read(mia, begun.id))?.content.title).toBe('Half a thou');
    });

    it.each([[{ challenge: 'x'.repeat(8001) }], ['text'], [[1]], [{ topics: 'IOT' }]])('refuse %j beyond all measure', async (content) => {
      const begun = held(await act(mia, 'startContribution', { kind: 'PRACTICE' }));
      expect(codesOf(await act(mia, 'saveContribution', on(begun, { content })))[0]).toMatch(/^FIELD_/);
      await act(mia, 'discardContribution', { contributionId: begun.id }).catch(() => undefined);
    });

    it('are handed in only complete and with consent; every fault is told at its field, in words', async () => {
      const begun = held(await act(mia, 'startContribution', { kind: 'COURSE' }));
      const { problems } = await submit(begun);
      expect(problems.map(({ path }) => path.join('.')).sort()).toEqual(['audience', 'competences', 'languages', 'provider', 'summary', 'title', 'topics', 'url'].map((field) => `content.${field}`));
      expect(problems.find(({ path }) => path.includes('title'))).toMatchObject({ code: 'FIELD_REQUIRED', message: '“Title” is missing. Please fill it in.' });
      const draft = await drafted();
      expect(codesOf(await act(mia, 'submitContribution', on(draft, { consentVersion: null })))).toEqual(['CONSENT_NEEDED']);
      expect(held(await submit(draft))).toMatchObject({ state: 'IN_REVIEW', events: [{ act: 'SUBMIT', side: 'AUTHOR', consentVersion: CONTRIBUTION_CONSENT, consentLanguage: 'en' }] });
    });

    it('name only competences that are known', async () => {
      const { problems } = await submit(await drafted('COURSE', { competences: completeCourse().competences }));
      expect(problems).toMatchObject([{ code: 'FIELD_NOT_OFFERED', path: ['content', 'competences', '0', 'uri'] }]);
    });

    it('can be thrown away while nobody else has to do with them', async () => {
      const draft = await drafted();
      const discard = (id: string) => mia.ask<{ discardContribution: Answer }>('mutation ($input: DiscardContributionInput!) { discardContribution(input: $input) { contributionId problems { code path message } } }', { input: { contributionId: id } });
      expect(codesOf((await discard(draft.id)).discardContribution)).toEqual([]);
      expect(await read(mia, draft.id)).toBeNull();
      expect(codesOf((await discard((await submitted()).id)).discardContribution)).toEqual(['NOT_POSSIBLE_NOW']);
    });
  });

  describe('in review', () => {
    it('go back with a note by mail in the language of the author, and come again', async () => {
      const waiting = await submitted();
      expect(codesOf(await act(elin, 'askForChanges', on(waiting, { note: '  ' })))).toEqual(['NOTE_MISSING']);
      await graph.em().getConnection().execute("update person set language = 'de' where email_address = 'mia@example.org'");
      const back = held(await act(elin, 'askForChanges', on(waiting, { note: 'Please name the <sensors>.' })));
      await graph.em().getConnection().execute("update person set language = 'en' where email_address = 'mia@example.org'");
      expect(back).toMatchObject({ state: 'CHANGES_ASKED', events: [{ act: 'ASK_FOR_CHANGES', side: 'EDITOR', note: 'Please name the <sensors>.' }, { act: 'SUBMIT' }] });
      expect(held(await submit(back)).state).toBe('IN_REVIEW');
    });

    it('tell their author of a decision, with the note as words and never as markup', async () => {
      const back = held(await act(elin, 'askForChanges', on(await submitted(), { note: 'Name the <b>sensors</b>.' })));
      await graph.deliver();
      const mail = graph.mails.at(-1)!;
      expect(mail).toMatchObject({ to: 'mia@example.org', language: 'en', subject: 'Please change something in “Sensors in the bakery”' });
      expect(mail.text).toContain('Name the <b>sensors</b>.');
      expect(mail.html).toContain('Name the &lt;b&gt;sensors&lt;/b&gt;.');
      expect((await rows<{ payload: string }>("select payload::text from announcement where topic = 'recommendations.contributionDecided'")).join()).not.toContain('@');
      expect((await read(mia, back.id))?.authorActs).toEqual(['SUBMIT', 'WITHDRAW']);
    });

    it('are published once, however many editors press at the same moment', async () => {
      const waiting = await submitted();
      const told = await Promise.all(Array.from({ length: 10 }, (_, at) => act(at % 2 ? elin : ida, 'publishContribution', on(waiting))));
      expect(told.filter((each) => codesOf(each).length === 0)).toHaveLength(1);
      expect(new Set(told.flatMap(codesOf))).toEqual(new Set(['CHANGED_MEANWHILE']));
      const { entryId } = (await read(mia, waiting.id))!;
      expect(await rows(`select id from practice where id like '%${waiting.id.slice(-12)}'`)).toEqual([{ id: entryId }]);
    });

    it('are decided one way when two editors disagree at the same moment', async () => {
      const waiting = await submitted();
      const told = await Promise.all([act(elin, 'publishContribution', on(waiting)), act(ida, 'askForChanges', on(waiting, { note: 'Shorter, please.' }))]);
      expect(told.flatMap(codesOf)).toEqual(['CHANGED_MEANWHILE']);
      const now = (await read(mia, waiting.id))!;
      expect(now.entryId !== null).toBe(now.state === 'PUBLISHED');
      expect(now.events).toHaveLength(2);
    });

    it('are never decided by their own author', async () => {
      const begun = held(await act(elin, 'startContribution', { kind: 'PRACTICE' }));
      const own = held(await submit(held(await act(elin, 'saveContribution', on(begun, { content: completePractice() }))), elin));
      expect(own.editorActs).toEqual([]);
      expect(codesOf(await act(elin, 'publishContribution', on(own)))).toEqual(['OWN_CONTRIBUTION']);
      expect(codesOf(await act(elin, 'askForChanges', on(own, { note: 'x' })))).toEqual(['OWN_CONTRIBUTION']);
      expect(codesOf(await act(ida, 'publishContribution', on(own)))).toEqual([]);
    });
  });

  describe('published', () => {
    it('are in the catalogue, with what they teach, and in a list of one statement', async () => {
      const { entryId } = await published('COURSE', { language: 'de', title: 'Sensoren in der Werkstatt' });
      const { course } = await graph.browser().ask<{ course: object }>('query ($id: ID!) { course(id: $id) { title textLanguage isContributed hours free availability competences { prerequisiteLevel goalLevel competence { uri } } } }', { id: entryId });
      expect(course).toEqual({ title: 'Sensoren in der Werkstatt', textLanguage: 'de', isContributed: true, hours: 4.5, free: true, availability: 'PROVIDER_PAGE_SEEN', competences: [{ prerequisiteLevel: 1, goalLevel: 3, competence: { uri } }] });
      const found = await graph.browser().ask<{ courses: { totalCount: number } }>('{ courses(where: { text: "Werkstatt" }) { totalCount } }');
      expect(found.courses.totalCount).toBe(1);
    });

    it('keep their public text while a new one is written and reviewed', async () => {
      const first = await published();
      const draft = held(await act(mia, 'reviseContribution', on(first)));
      const saved = held(await act(mia, 'saveContribution', on(draft, { content: { ...completePractice(), title: 'Sensors in two bakeries' } })));
      expect((await read(elin, first.id))?.content.title).toBe('Sensors in the bakery');
      const waiting = held(await submit(saved));
      expect((await practice(first.entryId!))?.title).toBe('Sensors in the bakery');
      expect(waiting).toMatchObject({ content: { title: 'Sensors in two bakeries' }, publishedContent: { title: 'Sensors in the bakery' } });
      expect(held(await act(ida, 'publishContribution', on(waiting))).entryId).toBe(first.entryId);
      expect((await practice(first.entryId!))?.title).toBe('Sensors in two bakeries');
    });

    it.each([
      ['their author', () => mia],
      ['an editor', () => elin],
    ])('leave every read of the catalogue when %s withdraws them, and can come back', async (_who, who) => {
      const word = `quokka${(await rows<{ n: number }>('select count(*)::int as n from contribution'))[0]!.n}`;
      const first = await published('PRACTICE', { title: `The ${word} case` });
      const listed = async () => {
        const answer = await graph.browser().ask<{ practices: { totalCount: number }; practiceFacets: { values: { count: number }[] }[] }>(`{ practices(where: { text: "${word}" }) { totalCount } practiceFacets(where: { text: "${word}" }) { values { count } } }`);
        return [answer.practices.totalCount, answer.practiceFacets.flatMap(({ values }) => values).length > 0];
      };
      expect(await listed()).toEqual([1, true]);
      const gone = held(await act(who(), 'withdrawContribution', on(first, { note: 'It has ended.' })));
      expect(gone).toMatchObject({ state: 'WITHDRAWN', entryId: null, publishedContent: null });
      expect(await listed()).toEqual([0, false]);
      expect(await practice(first.entryId!)).toBeNull();
      expect((await rows(`select 1 from practice where id = '${first.entryId}' and withdrawn_on is not null`)).length).toBe(1);
      const vote = await tom.ask<{ voteOnPractice: Answer }>('mutation ($input: VoteOnPracticeInput!) { voteOnPractice(input: $input) { problems { code path message } } }', { input: { practiceId: first.entryId, useful: true } });
      expect(codesOf(vote.voteOnPractice)).toEqual(['NOT_FOUND']);
      const again = held(await submit(held(await act(mia, 'reviseContribution', on(gone)))));
      expect(held(await act(elin, 'publishContribution', on(again))).entryId).toBe(first.entryId);
      expect(await listed()).toEqual([1, true]);
    });
  });

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

  describe('and personal data', () => {
    const someone = async (email: string, state: 'DRAFT' | 'PUBLISHED' | 'WITHDRAWN'): Promise<[TestBrowser, Contribution]> => {
      const author = await browserOf(graph, email);
      const begun = held(await act(author, 'startContribution', { kind: 'PRACTICE' }));
      const draft = held(await act(author, 'saveContribution', on(begun, { content: { ...completePractice(), title: `By ${email}` } })));
      if (state === 'DRAFT') return [author, draft];
      const first = held(await act(elin, 'publishContribution', on(held(await submit(draft, author)))));
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
