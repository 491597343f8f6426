import type { TestBrowser } from '@skills/platform/testing';
import { eventsUnderTest, type EventsUnderTest } from '../../testing';

describe('what is told of having been passed over', () => {
  let events: EventsUnderTest;
  beforeAll(async () => {
    events = await eventsUnderTest();
  });
  afterAll(() => events.graph.close());

  let people = 0;
  const come = async (eventId: string, size = 1) => {
    const browser = await events.person(`waits.${(people += 1)}@example.org`);
    const { registration } = await events.register(browser, eventId, { size });
    return { browser, registrationId: registration!.id };
  };

  it('is when and why, to each who waits, and not for whom', async () => {
    const { id, slug } = await events.open({ capacity: 2 });
    const [one, other] = [await come(id), await come(id)];
    const [first, second, third, single] = [await come(id, 2), await come(id, 2), await come(id, 3), await come(id)];
    await events.cancel(one.browser, { registrationId: one.registrationId });
    type Own = { event: { myRegistration: { state: string; passedOver: { at: Date; wanted: number; free: number }[] } } };
    const own = async ({ browser }: { browser: TestBrowser }) => (await browser.ask<Own>('query ($slug: String!) { event(slug: $slug) { myRegistration { state passedOver { at wanted free } } } }', { slug })).event.myRegistration;
    const line = { at: events.graph.clock.now(), wanted: 2, free: 1 };
    const lines = [];
    for (const who of [first, second, third, single]) lines.push((await own(who)).passedOver);
    expect(lines).toEqual([[line], [line], [{ ...line, wanted: 3 }], []]);
    await events.cancel(single.browser, { registrationId: single.registrationId });
    await events.cancel(other.browser, { registrationId: other.registrationId });
    expect(await own(second)).toEqual({ state: 'WAITING', passedOver: [line] });
  });
});
