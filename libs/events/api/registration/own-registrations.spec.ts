import { codesOf } from '@skills/identity/testing';
import type { TestBrowser } from '@skills/platform/testing';
import { eventsUnderTest, type EventsUnderTest, type SeenRegistration } from '../../testing';

describe('what was registered without an account', () => {
  let events: EventsUnderTest;
  beforeAll(async () => {
    events = await eventsUnderTest();
  });
  afterAll(() => events.graph.close());

  const mine = async (browser: TestBrowser, slug: string) =>
    (await browser.ask<{ event: { myRegistration: SeenRegistration | null } }>('query ($slug: String!) { event(slug: $slug) { myRegistration { id state } } }', { slug })).event.myRegistration;

  it('is there for who signs in with its address, who can change and cancel it without a link; for nobody else', async () => {
    const { id, slug } = await events.open();
    await events.register(events.stranger(), id, { email: 'ada@example.org', size: 2 });
    const { id: registrationId, secret } = await events.byMail('ada@example.org');
    await events.confirm(events.stranger(), { registrationId, secret });
    const [ada, ben] = [await events.person('ada@example.org'), await events.person('ben@example.org')];
    expect([await mine(ada, slug), await mine(ben, slug), await mine(events.stranger(), slug)]).toEqual([{ id: registrationId, state: 'CONFIRMED' }, null, null]);
    expect([await events.change(ben, { registrationId }, {}), await events.cancel(ben, { registrationId })]).toEqual([['NOT_FOUND'], ['NOT_FOUND']]);
    expect(await events.change(ada, { registrationId }, { size: 1 })).toEqual([]);
    expect((await events.seats(slug)).freeSeats).toBe(9);
    expect(await events.cancel(ada, { registrationId })).toEqual([]);
    expect([await mine(ada, slug), (await events.seats(slug)).freeSeats]).toEqual([{ id: registrationId, state: 'CANCELLED' }, 10]);
    expect((await events.mailOf('ada@example.org')).subject).toBe('Given up: Sensors for all');
  });

  it('is the answer when its owner registers again, and no second one is made', async () => {
    const { id, slug } = await events.open();
    await events.register(events.stranger(), id, { email: 'cleo@example.org' });
    const { id: registrationId, secret } = await events.byMail('cleo@example.org');
    await events.confirm(events.stranger(), { registrationId, secret });
    const cleo = await events.person('cleo@example.org');
    expect(await events.register(cleo, id, { size: 3 })).toMatchObject({ registration: { id: registrationId, state: 'CONFIRMED', size: 1 }, isMailSent: false, problems: [] });
    expect((await events.seats(slug)).freeSeats).toBe(9);
  });

  it('is confirmed or given up by the owner of the address, whoever typed it; only then it counts', async () => {
    const { id, slug } = await events.open();
    for (const email of ['dora@example.org', 'emil@example.org']) await events.register(events.stranger(), id, { email });
    const [dora, emil] = [await events.person('dora@example.org'), await events.person('emil@example.org')];
    const [first, second] = [(await mine(dora, slug))!, (await mine(emil, slug))!];
    expect([first.state, second.state]).toEqual(['HELD', 'HELD']);
    expect((await events.register(dora, id, {})).registration).toMatchObject({ id: first.id, state: 'HELD' });
    expect(await events.confirm(dora, { registrationId: first.id })).toEqual([]);
    expect(await events.cancel(emil, { registrationId: second.id })).toEqual([]);
    const anew = await events.register(emil, id, {});
    expect([codesOf(anew), anew.registration?.state, await mine(dora, slug)]).toEqual([[], 'CONFIRMED', { id: first.id, state: 'CONFIRMED' }]);
    expect((await events.seats(slug)).freeSeats).toBe(8);
  });

  it('leaves nothing behind for an account of its address once its data are erased', async () => {
    const { id, slug } = await events.open();
    await events.register(events.stranger(), id, { email: 'fay@example.org' });
    const fay = await events.person('fay@example.org');
    expect(await mine(fay, slug)).not.toBeNull();
    await events.graph.em().getConnection().execute("update registration set email_address = null where email_address = 'fay@example.org'");
    expect(await mine(fay, slug)).toBeNull();
  });
});
