import { browserOf, codesOf, type Answer } from '@skills/identity/testing';
import type { GraphUnderTest, TestBrowser } from '@skills/platform/testing';
import { completeCourse, completePractice } from '../../rules/testing/contributed';
import { act, contributing, FIELDS, held, on, submit, type Contribution, type Contributing } from '../testing/contributing';

describe('contributions in the catalogue', () => {
  let graph: GraphUnderTest;
  let mia: TestBrowser;
  let tom: TestBrowser;
  let elin: TestBrowser;
  let ida: TestBrowser;
  let uri: string;
  let rows: Contributing['rows'];
  let published: Contributing['published'];
  beforeAll(async () => {
    ({ graph, mia, tom, elin, ida, uri, rows, published } = await contributing());
  });
  afterAll(() => graph.close());

  const read = async (browser: TestBrowser, id: string) => (await browser.ask<{ contribution: Contribution | null }>(`query ($id: ID!) { contribution(id: $id) { ${FIELDS} } }`, { id })).contribution;
  const practice = async (id: string) => (await graph.browser().ask<{ practice: { title: string; textLanguage: string; isContributed: boolean } | null }>('query ($id: ID!) { practice(id: $id) { title textLanguage isContributed } }', { id })).practice;

  describe('published', () => {
    it('are in the catalogue, with what they teach, and in a list of one statement', async () => {
      const { entryId } = await published('COURSE', { language: 'de', title: 'Sensoren in der Werkstatt' });
      const { course } = await graph.browser().ask<{ course: object }>('query ($id: ID!) { course(id: $id) { title titleLanguage textLanguage isContributed hours free availability competences { prerequisiteLevel goalLevel competence { uri } } } }', { id: entryId });
      expect(course).toEqual({ title: 'Sensoren in der Werkstatt', titleLanguage: 'de', textLanguage: 'de', isContributed: true, hours: 4.5, free: true, availability: 'PROVIDER_PAGE_SEEN', competences: [{ prerequisiteLevel: 1, goalLevel: 3, competence: { uri } }] });
      const found = await graph.browser().ask<{ courses: { totalCount: number } }>('{ courses(where: { text: "Werkstatt" }) { totalCount } }');
      expect(found.courses.totalCount).toBe(1);
    });

    it('tell of an offer only that its provider told it, until an editor sees it, and again once its address is another', async () => {
      const first = await published('COURSE');
      const seen = async () => (await graph.browser().ask<{ course: { confirmedOn: string | null } }>('query ($id: ID!) { course(id: $id) { confirmedOn } }', { id: first.entryId })).course.confirmedOn;
      const publishAgain = async (contribution: Contribution, more: object) => {
        const draft = held(await act(mia, 'reviseContribution', on(contribution)));
        const saved = held(await act(mia, 'saveContribution', on(draft, { content: { ...completeCourse(uri), ...more } })));
        return held(await act(elin, 'publishContribution', on(held(await submit(mia, saved)))));
      };
      expect(await seen()).toBeNull();
      await elin.ask('mutation ($input: ConfirmEntryInput!) { confirmEntry(input: $input) { problems { code } } }', { input: { kind: 'COURSE', entryId: first.entryId } });
      expect(await seen()).toBe('2026-11-23');
      const second = await publishAgain(first, { title: 'Newly told' });
      expect(await seen()).toBe('2026-11-23');
      await publishAgain(second, { url: 'https://example.org/elsewhere' });
      expect(await seen()).toBeNull();
    });

    it('may be cases of firms without a web page', async () => {
      const { entryId } = await published('PRACTICE', { url: '' });
      expect(await graph.browser().ask('query ($id: ID!) { practice(id: $id) { url sourceUrl linkSeen { verdict } } }', { id: entryId })).toEqual({ practice: { url: null, sourceUrl: null, linkSeen: null } });
      const { deskEntries } = await elin.ask<{ deskEntries: { edges: { node: { entryId: string; url: string | null; sourceUrl: string | null } }[] } }>('{ deskEntries(first: 50, view: CATALOGUE, kind: PRACTICE) { edges { node { entryId url sourceUrl } } } }');
      expect(deskEntries.edges.find(({ node }) => node.entryId === entryId)?.node).toMatchObject({ url: null, sourceUrl: null });
      await elin.ask('mutation ($input: ConfirmEntryInput!) { confirmEntry(input: $input) { problems { code } } }', { input: { kind: 'PRACTICE', entryId } });
    });

    it.each([['COURSE', 'voteOnCourse', 'course'], ['PRACTICE', 'voteOnPractice', 'practice']] as const)('have no vote of their author (%s)', async (kind, mutation, name) => {
      const { entryId } = await published(kind);
      const VOTES = 'votes { useful notUseful mine isOwn }';
      const vote = async (browser: TestBrowser, useful: boolean | null) =>
        codesOf((await browser.ask<Record<string, Answer>>(`mutation ($input: V${mutation.slice(1)}Input!) { ${mutation}(input: $input) { problems { code path message } } }`, { input: { [`${name}Id`]: entryId, useful } }))[mutation]!);
      const votes = async (browser: TestBrowser) => (await browser.ask<Record<string, { votes: object }>>(`query ($id: ID!) { ${name}(id: $id) { ${VOTES} } }`, { id: entryId }))[name]!.votes;
      expect([await vote(mia, true), await vote(mia, false), await vote(tom, true)]).toEqual([['OWN_VOTE'], ['OWN_VOTE'], []]);
      expect(await votes(mia)).toEqual({ useful: 1, notUseful: 0, mine: null, isOwn: true });
      expect(await vote(await browserOf(graph, 'mia+again@example.org'), true)).toEqual(['OWN_VOTE']);
      expect(await votes(tom)).toEqual({ useful: 1, notUseful: 0, mine: true, isOwn: false });
      expect(await votes(graph.browser())).toEqual({ useful: 1, notUseful: 0, mine: null, isOwn: false });
      await rows(`insert into vote (id, person_id, ${name}_id, voice, useful, voted_at) select gen_random_uuid(), id, '${entryId}', encode(sha256(convert_to('${name}_id ${entryId} mia@example.org', 'UTF8')), 'hex'), true, now() from person where email_address = 'mia@example.org'`);
      expect(await vote(mia, null)).toEqual([]);
      expect(await votes(mia)).toEqual({ useful: 1, notUseful: 0, mine: null, isOwn: true });
    });

    it('keep their public text while a new one is written and reviewed', async () => {
      const first = await published();
      const draft = held(await act(mia, 'reviseContribution', on(first)));
      const saved = held(await act(mia, 'saveContribution', on(draft, { content: { ...completePractice(), title: 'Sensors in two bakeries' } })));
      expect((await read(elin, first.id))?.content.title).toBe('Sensors in the bakery');
      const waiting = held(await submit(mia, saved));
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
      const again = held(await submit(mia, held(await act(mia, 'reviseContribution', on(gone)))));
      expect(held(await act(elin, 'publishContribution', on(again))).entryId).toBe(first.entryId);
      expect(await listed()).toEqual([1, true]);
    });
  });
});
