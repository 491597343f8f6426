import { codesOf } from '@skills/identity/testing';
import type { TestBrowser } from '@skills/platform/testing';
import readWorkbook from 'read-excel-file/node';
import { Readable } from 'node:stream';
import { callUnderTest, eventsUnderTest, type CallUnderTest, type EventsUnderTest, type Someone } from '../../testing';
import { proposalsTable, proposalsWorkbook } from './proposals-export';

interface Together {
  outcomes: { proposalId: string; outcome: string; code: string | null; message: string | null }[] | null;
  mails?: { proposalId: string; recipient: string; language: string; subject: string; text: string }[] | null;
}

describe('several proposals at once', () => {
  let events: EventsUnderTest;
  let ground: CallUnderTest;
  beforeAll(async () => {
    events = await eventsUnderTest();
    ground = callUnderTest(events);
  });
  afterAll(() => events.graph.close());

  const OUTCOMES = 'outcomes { proposalId outcome code message }';
  const decide = (browser: TestBrowser, input: object) => events.act<Together>(browser, 'decideOnProposals', input, OUTCOMES);
  const preview = (browser: TestBrowser, input: object) => events.act<Together>(browser, 'previewProposalDecisions', input, `${OUTCOMES} mails { proposalId recipient language subject text }`);
  const told = ({ outcomes }: Together) => outcomes?.map(({ outcome, code }) => code ?? outcome);
  const rows = (eventId: string) =>
    events.graph.em().getConnection().execute<object[]>('select state, decision_message as message, decision_reviews as reviews, decision_mean as mean, confirm_due_on::text as due from session_proposal where event_id = ? order by submitted_at', [eventId]);

  /** Four proposals: one that olga speaks in, one declined, and two that somebody reviewed with 5 and 2. */
  async function ready(): Promise<{ event: { id: string; slug: string }; ids: string[]; authors: Someone[] }> {
    const event = await ground.called();
    const judge = await ground.give(event.id, 'REVIEWER');
    const first = await ground.proposed(event.id, { title: '=1+1' });
    const second = await ground.proposed(event.id, { title: 'Two' });
    const spoken = await ground.proposed(event.id, { title: 'Spoken' }, [{ name: 'Olga', emailAddress: 'olga.organises@example.org' }]);
    const declined = await ground.proposed(event.id, { title: 'Declined' });
    await ground.close(event.id);
    await ground.act(events.olga, 'shareOutReviews', { eventId: event.id, each: 1 });
    for (const { id, title } of (await ground.see(event.slug, judge.browser)).reviewsToGive!) await ground.act(judge.browser, 'giveReview', { reviewId: id, score: title === '=1+1' ? 5 : 2, remark: 'Because.' });
    await ground.act(events.olga, 'decideOnProposal', { proposalId: declined.proposalId, decision: 'DECLINE' });
    return { event, ids: [first, second, spoken, declined].map(({ proposalId }) => proposalId), authors: [first, second, spoken, declined] };
  }

  it('are decided on with the same words, each told by one mail; what is the decider’s own stays, and a second time changes nothing', async () => {
    const { event, ids, authors } = await ready();
    const input = { eventId: event.id, proposalIds: [...ids, ids[0]!, 'none'], decision: 'DECLINE', message: 'We had very many.' };
    const before = await rows(event.id);
    const looked = await preview(events.olga, input);
    expect(looked.problems).toEqual([]);
    expect(told(looked)).toEqual(['DECIDED', 'DECIDED', 'OWN_PROPOSAL', 'UNCHANGED', 'NOT_FOUND']);
    expect(looked.mails).toMatchObject([{ proposalId: ids[0], recipient: authors[0]!.emailAddress, language: 'en', subject: 'Your proposal: =1+1' }, { proposalId: ids[1], recipient: authors[1]!.emailAddress }]);
    expect(looked.mails![0]!.text).toContain('We had very many.');
    expect(await rows(event.id)).toEqual(before);

    let done: Together | null = null;
    const mails = await ground.mailsOf(async () => {
      done = await decide(events.olga, input);
      expect(told(await decide(events.olga, input))).toEqual(['UNCHANGED', 'UNCHANGED', 'OWN_PROPOSAL', 'UNCHANGED', 'NOT_FOUND']);
    });
    expect(told(done!)).toEqual(told(looked));
    expect(done!.outcomes![2]!.message).not.toBe('');
    expect(mails.map(({ to, subject }) => ({ to, subject }))).toEqual([{ to: authors[0]!.emailAddress, subject: 'Your proposal: =1+1' }, { to: authors[1]!.emailAddress, subject: 'Your proposal: Two' }]);
    // What was shown is what went.
    expect(mails.map(({ text }) => text)).toEqual(looked.mails!.map(({ text }) => text));
    expect(await rows(event.id)).toEqual([
      { state: 'DECLINED', message: 'We had very many.', reviews: 1, mean: 5, due: null },
      { state: 'DECLINED', message: 'We had very many.', reviews: 1, mean: 2, due: null },
      { state: 'SUBMITTED', message: null, reviews: null, mean: null, due: null },
      { state: 'DECLINED', message: null, reviews: 1, mean: 2, due: null },
    ]);
  });

  it('are accepted until one day, and declined no more then; what is said twice at the same time is told once', async () => {
    const { event, ids } = await ready();
    const input = { eventId: event.id, proposalIds: [ids[0], ids[3]], decision: 'ACCEPT', confirmDueOn: ground.inDays(20).slice(0, 10) };
    const mails = await ground.mailsOf(async () => {
      const answers = await Promise.all([decide(events.olga, input), decide(events.olga, input), decide(events.olga, input)]);
      expect(answers.map(told).sort()).toEqual([['DECIDED', 'DECIDED'], ['UNCHANGED', 'UNCHANGED'], ['UNCHANGED', 'UNCHANGED']]);
    });
    expect(mails.map(({ subject }) => subject).sort()).toEqual(['Your proposal is accepted: =1+1', 'Your proposal is accepted: Declined']);
    expect(await rows(event.id)).toMatchObject([{ state: 'ACCEPTED', due: input.confirmDueOn }, { state: 'SUBMITTED' }, {}, { state: 'ACCEPTED' }]);
    const later = await decide(events.olga, { ...input, decision: 'DECLINE', proposalIds: ids });
    expect(told(later)).toEqual(['NOT_TO_DECIDE', 'DECIDED', 'OWN_PROPOSAL', 'NOT_TO_DECIDE']);
    expect(later.outcomes![0]!.message).toBe('It is “Accepted”, so this cannot be decided any more.');
  });

  it('are refused together: too many, a day that is too late, of an event that is over, to strangers, and too often', async () => {
    const { event, ids, authors } = await ready();
    const other = await ready();
    const input = { eventId: event.id, proposalIds: [ids[0]], decision: 'ACCEPT' };
    for (const act of [decide, preview]) {
      expect(codesOf(await act(events.olga, { ...input, proposalIds: Array.from({ length: 101 }, (_, at) => `${at}`) }))).toEqual(['TOO_MANY_PROPOSALS']);
      expect(codesOf(await act(events.olga, { ...input, confirmDueOn: ground.inDays(61).slice(0, 10) }))).toEqual(['CONFIRM_DAY']);
      for (const browser of [events.stranger(), authors[0]!.browser]) expect(codesOf(await act(browser, input))).toEqual(['NOT_FOUND']);
    }
    expect(told(await decide(events.olga, { ...input, proposalIds: [other.ids[0]] }))).toEqual(['NOT_FOUND']);
    await events.act(events.olga, 'cancelEvent', { eventId: other.event.id }, 'event { id }');
    expect(codesOf(await decide(events.olga, { ...input, eventId: other.event.id, proposalIds: other.ids }))).toEqual(['EVENT_CANCELLED']);
    const decider = await ground.give(event.id, 'SPEAKER_MANAGER');
    for (let at = 0; at < 30; at += 1) expect(told(await decide(decider.browser, { ...input, proposalIds: [] }))).toEqual([]);
    expect(codesOf(await decide(decider.browser, input))).toEqual(['TOO_MANY_REQUESTS']);
  });

  const cellsIn = async (body: unknown) => (await readWorkbook(Readable.from([Buffer.from(body as Uint8Array)])))[0]!.data;

  it('are taken along as a file in the order of the page, safe for spreadsheets, without the scores of one’s own', async () => {
    const { event, ids } = await ready();
    const open = (route: typeof proposalsTable, query: string, browser: TestBrowser = events.olga) => browser.open(route, { params: { eventId: event.id }, query: new URLSearchParams(query) });
    const csv = String((await open(proposalsTable, 'language=en&order=title')).body);
    const lines = csv.replace(/^\uFEFF/, '').trimEnd().split('\r\n');
    expect(lines[0]).toContain('Mean score');
    expect(lines.map((line) => /Declined|Spoken|Two|1\+1/.exec(line)?.[0]).slice(1)).toEqual(['1+1', 'Declined', 'Spoken', 'Two']);
    expect(csv).not.toMatch(/(^|[\n;,])"?=1\+1/);
    const { body, headers } = await open(proposalsWorkbook, 'language=de&q=Ångström&reviews=lacking');
    expect(headers?.['content-disposition']).toContain('vorschlaege.xlsx');
    expect(await cellsIn(body)).toHaveLength(1);
    const [heading, ...found] = await cellsIn((await open(proposalsWorkbook, 'language=en')).body);
    const at = (name: string) => heading!.indexOf(name);
    const row = (title: string) => found.find((cells) => cells[at('Title')] === title)!;
    expect(['Mean score', 'Lowest score', 'Highest score', 'Reviews given'].map((name) => row('=1+1')[at(name)])).toEqual([5, 5, 5, 1]);
    expect(['Mean score', 'Lowest score', 'Highest score', 'Reviews given'].map((name) => row('Spoken')[at(name)])).toEqual([null, null, null, 1]);
    expect((await ground.see(event.slug)).proposals!.find(({ id }) => id === ids[2])).toMatchObject({ mean: null, reviewsGiven: 1 });
    await expect(open(proposalsTable, '', (await ground.give(event.id, 'REVIEWER')).browser)).rejects.toThrow();
    expect((await events.graph.em().getConnection().execute("select act from audit_entry where act = 'export proposals'")).length).toBeGreaterThan(0);
  });
});
