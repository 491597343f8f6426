import { browserOf, codesOf } from '@skills/identity/testing';
import type { TestBrowser } from '@skills/platform/testing';
import { eventsUnderTest, heldEvent, passDays, type EventsUnderTest } from '../../testing';
import { shippedFeedback } from './shipped-feedback';

const ANSWERS = [{ itemCode: 'useful', value: { option: 'very' } }, { itemCode: 'missing', value: { text: 'More time' } }];

describe('feedback', () => {
  let events: EventsUnderTest;
  const sql = <Row extends object>(text: string, values: unknown[] = []): Promise<Row[]> => events.graph.em().getConnection().execute<Row[]>(text, values);
  beforeAll(async () => {
    events = await eventsUnderTest();
    for (const _ of [1, 2]) await events.graph.em().transactional((em) => shippedFeedback.sow(em, events.graph.clock.now));
  });
  afterAll(() => events.graph.close());

  const invitation = async (given: { secret?: string; slug?: string }, browser: TestBrowser = events.stranger()) =>
    (await browser.ask<{ feedbackInvitation: { state: string; questionnaire: { sections: { items: { code: string }[] }[] } | null } | null }>('query ($secret: String, $slug: String) { feedbackInvitation(secret: $secret, slug: $slug) { state closesAt event { slug } questionnaire { version sections { items { code text } } } } }', given)).feedbackInvitation;
  const give = (given: { secret?: string; slug?: string }, answers: object[] = ANSWERS, browser: TestBrowser = events.stranger()) => events.act<{ state: string | null }>(browser, 'giveFeedback', { ...given, version: '1.0.0', answers }, 'state');
  const results = async (slug: string, browser = events.olga) =>
    (await browser.ask<{ event: { feedback: { given: number; shown: number; questions: { code: string; choices: { text: string; count: number }[]; texts: string[] }[] } | null } }>('query ($slug: String!) { event(slug: $slug) { feedback { given shown groupSize questions { code text choices { text count } texts } } } }', { slug })).event.feedback;
  const secretOf = async (email: string) => (await events.mailOf(email)).secret;

  it('is asked of who came, by the link of a mail, and given once', async () => {
    const { slug, guests } = await heldEvent(events, [{ countryCode: 'BE', seats: 2, came: 1 }]);
    const secret = await secretOf(guests[0]!);
    expect(await invitation({ secret })).toMatchObject({ state: 'OPEN', questionnaire: { sections: [{ items: expect.arrayContaining([expect.objectContaining({ code: 'useful' })]) }] } });
    expect(await invitation({ secret: await secretOf(guests[1]!) })).toBeNull();
    expect(await invitation({ secret: 'wrong' })).toBeNull();
    expect(await invitation({ slug })).toBeNull();
    expect(codesOf(await give({ secret }, []))).toEqual(['FEEDBACK_EMPTY']);
    expect(codesOf(await give({ secret }, [{ itemCode: 'missing', value: { text: ' ' } }]))).toEqual(['FEEDBACK_EMPTY']);
    expect(codesOf(await give({ secret }, [{ itemCode: 'useful', value: { option: 'nonsense' } }]))).toEqual(['OPTION_UNKNOWN']);
    expect(codesOf(await give({ secret }, [{ itemCode: 'nonsense', value: { option: 'very' } }]))).toEqual(['ITEM_UNKNOWN']);
    expect(codesOf(await give({ secret: 'wrong' }))).toEqual(['NOT_FOUND']);
    expect(await give({ secret })).toMatchObject({ state: 'GIVEN', problems: [] });
    expect(await give({ secret }, [{ itemCode: 'useful', value: { option: 'not' } }])).toMatchObject({ state: 'GIVEN', problems: [] });
    expect(await sql('select 1 from event_feedback')).toHaveLength(1);
    expect(await invitation({ secret })).toMatchObject({ state: 'GIVEN', questionnaire: null });
  });

  it('leads to nobody: no account, no browser, no time, no order', async () => {
    const [row] = await sql<Record<string, unknown>>('select r.id as response_id, r.person_id, r.guest_hash, r.opened_at = e.ends_at as at_end, a.answered_at = e.ends_at and a.received_at = e.ends_at as answered_at_end from event_feedback f join response r on r.id = f.response_id join event e on e.id = f.event_id join answer_event a on a.response_id = r.id');
    expect(row).toMatchObject({ person_id: null, guest_hash: null, at_end: true, answered_at_end: true });
    // Version 4: at random, without a time.
    expect(String(row!.response_id)[14]).toBe('4');
    expect(Object.keys((await sql('select * from feedback_given'))[0]!)).toEqual(['registration_id']);
  });

  it('is given signed in too, and closes after six weeks', async () => {
    const ada = await browserOf(events.graph, 'ada.came@example.org', events.stranger());
    const startsAt = new Date(events.graph.clock.now().getTime() + 24 * 3600 * 1000);
    const event = await events.open({ startsAt: startsAt.toISOString(), endsAt: new Date(startsAt.getTime() + 3600_000).toISOString() });
    await events.register(ada, event.id, {});
    expect(await invitation({ slug: event.slug }, ada)).toMatchObject({ state: 'NOT_YET', questionnaire: null });
    expect(codesOf(await give({ slug: event.slug }, ANSWERS, ada))).toEqual(['FEEDBACK_NOT_YET']);
    await passDays(events, 2);
    await events.act(events.olga, 'recordEventHeld', { eventId: event.id, actualDate: startsAt.toISOString().slice(0, 10) }, 'event { id }');
    const bea = await browserOf(events.graph, 'bea.was.not@example.org', events.stranger());
    expect(codesOf(await give({ slug: event.slug }, ANSWERS, bea))).toEqual(['NOT_FOUND']);
    const own = async (browser: TestBrowser) => (await browser.ask<{ event: { myFeedback: string | null } }>('query ($slug: String!) { event(slug: $slug) { myFeedback } }', { slug: event.slug })).event.myFeedback;
    expect([await own(ada), await own(bea), await own(events.stranger())]).toEqual(['OPEN', null, null]);
    expect(await give({ slug: event.slug }, ANSWERS, ada)).toMatchObject({ state: 'GIVEN' });
    expect(await own(ada)).toBe('GIVEN');
    const late = await heldEvent(events, [{ countryCode: 'BE', seats: 1, came: 1 }]);
    await passDays(events, 50);
    const secret = await secretOf(late.guests[0]!);
    expect(await invitation({ secret })).toMatchObject({ state: 'CLOSED' });
    expect(codesOf(await give({ secret }))).toEqual(['FEEDBACK_CLOSED']);
  });

  it('is shown to organisers by full groups of five, and to nobody else', async () => {
    const { slug, guests } = await heldEvent(events, [{ countryCode: 'BE', seats: 7, came: 7 }]);
    for (const [at, guest] of guests.entries()) {
      await give({ secret: await secretOf(guest) }, [{ itemCode: 'useful', value: { option: at < 3 ? 'very' : 'little' } }, { itemCode: 'missing', value: { text: `Words ${at}` } }]);
      const shown = await results(slug);
      expect(shown).toMatchObject({ given: at + 1, shown: at < 4 ? 0 : 5 });
      if (at < 4) expect(shown?.questions).toEqual([]);
    }
    const { questions } = (await results(slug))!;
    expect(questions.find(({ code }) => code === 'useful')?.choices.map(({ text, count }) => [text, count])).toEqual([['Very', 3], ['Rather', 0], ['A little', 2], ['Not at all', 0]]);
    expect([...questions.find(({ code }) => code === 'missing')!.texts].sort()).toEqual(['Words 0', 'Words 1', 'Words 2', 'Words 3', 'Words 4']);
    expect(await results(slug, events.stranger())).toBeNull();
  });

  it('goes at once when several browsers send the same, and once only', async () => {
    const { guests, id } = await heldEvent(events, [{ countryCode: 'BE', seats: 1, came: 1 }]);
    const secret = await secretOf(guests[0]!);
    await Promise.all([1, 2, 3, 4].map(() => give({ secret })));
    expect(await sql('select 1 from event_feedback where event_id = ?', [id])).toHaveLength(1);
  });

  it('is erased two years after the event', async () => {
    await passDays(events, 26 * 31);
    await events.settle();
    expect(await sql('select 1 from event_feedback')).toEqual([]);
    expect(await sql('select 1 from answer_event')).toEqual([]);
    expect(await sql('select 1 from feedback_given')).toEqual([]);
  });
});
