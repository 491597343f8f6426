import { codesOf } from '@skills/identity/testing';
import { eventsUnderTest, type EventsUnderTest } from '../../testing';

describe('registering without an account', () => {
  let events: EventsUnderTest;
  beforeAll(async () => {
    events = await eventsUnderTest();
  });
  afterAll(() => events.graph.close());

  it('is held for one network only as far as others keep their chance, until somebody confirms, signs in or the hour is over', async () => {
    const { id, slug } = await events.open({ capacity: 24 });
    const browser = events.stranger();
    const ask = async (email: string, size = 1) => codesOf(await events.register(browser, id, { email: `${email}@example.org`, size }));
    expect(await ask('share1', 3)).toEqual([]);
    const { problems } = await events.register(browser, id, { email: 'share2@example.org', size: 3 });
    expect(problems).toMatchObject([{ code: 'UNCONFIRMED_SEATS', message: expect.stringContaining('At most 5 seats') }]);
    expect(await ask('share2', 2)).toEqual([]);
    // Who asks again takes no more; whether somebody else's address is registered, nobody can tell.
    expect([await ask('share1', 3), await ask('share3')]).toEqual([[], ['UNCONFIRMED_SEATS']]);
    const other = events.stranger();
    const elsewhere = async (email: string, size: number) => codesOf(await events.register(other, id, { email: `${email}@example.org`, size }));
    expect([await elsewhere('share1', 6), await elsewhere('share5', 6)]).toEqual([['UNCONFIRMED_SEATS'], ['UNCONFIRMED_SEATS']]);
    expect(codesOf(await events.register(events.stranger(), id, { email: 'share4@example.org', size: 5 }))).toEqual([]);
    expect(codesOf(await events.register(await events.person('share5@example.org'), id, { size: 8 }))).toEqual([]);
    expect((await events.seats(slug)).freeSeats).toBe(6);

    const { id: registrationId, secret } = await events.byMail('share1@example.org');
    expect(await events.confirm(events.stranger(), { registrationId, secret })).toEqual([]);
    expect(await ask('share3', 3)).toEqual([]);
    events.graph.clock.passMinutes(60);
    expect(await ask('share6', 5)).toEqual([]);
    const kept = await events.graph.em().getConnection().execute('select 1 from registration where event_id = ? and network_hash is not null', [id]);
    expect(kept).toHaveLength(1);
  });

  it('that is not confirmed is not among those of whom everybody is told that they wait', async () => {
    const { id, slug } = await events.open({ capacity: 1 });
    await events.register(await events.person('seated@example.org'), id, {});
    await events.register(events.stranger(), id, { email: 'queue@example.org', size: 9 });
    expect((await events.seats(slug)).waitingCount).toBe(0);
    const { id: registrationId, secret, state } = await events.byMail('queue@example.org');
    expect(state).toBe('WAITING');
    await events.confirm(events.stranger(), { registrationId, secret });
    expect((await events.seats(slug)).waitingCount).toBe(1);
  });

  it('moves nobody who waits until it is confirmed, and is given a place only then', async () => {
    const { id, slug } = await events.open({ capacity: 1 });
    await events.register(await events.person('has.it@example.org'), id, {});
    await events.register(events.stranger(), id, { email: 'never@example.org' });
    await events.register(events.stranger(), id, { email: 'late@example.org' });
    const behind = await events.person('behind@example.org');
    await events.register(behind, id, {});
    const told = async () => {
      const { event } = await behind.ask<{ event: { myRegistration: { waitingPlace: object } } }>('query ($slug: String!) { event(slug: $slug) { myRegistration { waitingPlace { position waiting } } } }', { slug });
      return [event.myRegistration.waitingPlace, (await events.seats(slug)).waitingCount];
    };
    const places = async () => {
      const { participants } = await events.olga.ask<{ participants: { edges: { node: { emailAddress: string; place: number | null } }[] } }>('query ($id: ID!) { participants(eventId: $id, order: PLACE, where: { state: WAITING }) { edges { node { emailAddress place } } } }', { id });
      return participants.edges.map(({ node }) => [node.emailAddress.split('@')[0], node.place]);
    };
    expect(await told()).toEqual([{ position: 1, waiting: 1 }, 1]);
    expect((await events.mailOf('behind@example.org')).text).toContain('number 1 on the waitlist');
    const late = await events.byMail('late@example.org');
    expect(late).toMatchObject({ state: 'WAITING', waitingPlace: null });
    expect((await places())[0]).toEqual(['behind', 1]);

    // Who came first and says so in time stands in front, as published; who never does moves nobody, neither before nor after the hour.
    await events.confirm(events.stranger(), { registrationId: late.id, secret: late.secret });
    expect((await events.mailOf('late@example.org')).text).toContain('number 1 on the waitlist');
    expect([await told(), await places()]).toEqual([[{ position: 2, waiting: 2 }, 2], [['late', 1], ['behind', 2], ['never', null]]]);
    events.graph.clock.passMinutes(60);
    await events.settle();
    expect([await told(), await places()]).toEqual([[{ position: 2, waiting: 2 }, 2], [['late', 1], ['behind', 2]]]);
  });
});
