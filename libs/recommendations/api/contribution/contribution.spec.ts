import { browserOf, codesOf, type Answer } from '@skills/identity/testing';
import type { GraphUnderTest, TestBrowser } from '@skills/platform/testing';
import { CONTRIBUTION_CONSENT } from '../../rules';
import { completeCourse, completePractice } from '../../rules/testing/contributed';
import { act, contributing, FIELDS, held, on, submit, type Contribution, type Contributing } from '../testing/contributing';

describe('contributions', () => {
  let graph: GraphUnderTest;
  let mia: TestBrowser;
  let elin: TestBrowser;
  let ida: TestBrowser;
  let rows: Contributing['rows'];
  let drafted: Contributing['drafted'];
  let submitted: Contributing['submitted'];
  beforeAll(async () => {
    ({ graph, mia, elin, ida, rows, drafted, submitted } = await contributing());
  });
  afterAll(() => graph.close());

  const read = async (browser: TestBrowser, id: string) => (await browser.ask<{ contribution: Contribution | null }>(`query ($id: ID!) { contribution(id: $id) { ${FIELDS} } }`, { id })).contribution;

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
      const { problems } = await submit(mia, begun);
      expect(problems.map(({ path }) => path.join('.')).sort()).toEqual(['audience', 'competences', 'languages', 'provider', 'summary', 'title', 'topics', 'url'].map((field) => `content.${field}`));
      expect(problems.find(({ path }) => path.includes('title'))).toMatchObject({ code: 'FIELD_REQUIRED', message: '“Title” is missing. Please fill it in.' });
      const draft = await drafted();
      expect(codesOf(await act(mia, 'submitContribution', on(draft, { consentVersion: null })))).toEqual(['CONSENT_NEEDED']);
      expect(held(await submit(mia, draft))).toMatchObject({ state: 'IN_REVIEW', events: [{ act: 'SUBMIT', side: 'AUTHOR', consentVersion: CONTRIBUTION_CONSENT, consentLanguage: 'en' }] });
    });

    it('name only competences that are known', async () => {
      const { problems } = await submit(mia, await drafted('COURSE', { competences: completeCourse().competences }));
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
      expect(held(await submit(mia, back)).state).toBe('IN_REVIEW');
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
      const own = held(await submit(elin, held(await act(elin, 'saveContribution', on(begun, { content: completePractice() })))));
      expect(own.editorActs).toEqual([]);
      expect(codesOf(await act(elin, 'publishContribution', on(own)))).toEqual(['OWN_CONTRIBUTION']);
      expect(codesOf(await act(elin, 'askForChanges', on(own, { note: 'x' })))).toEqual(['OWN_CONTRIBUTION']);
      expect(codesOf(await act(ida, 'publishContribution', on(own)))).toEqual([]);
    });
  });
});
