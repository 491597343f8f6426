import fc from 'fast-check';
import { eventsUnderTest, type EventsUnderTest } from '../../testing';
import { remindersDue } from './reminders-due';

const at = (text: string): Date => new Date(`2027-03-${text}:00Z`);
const STARTS = at('20T09:00');

describe('reminders', () => {
  let events: EventsUnderTest;
  let eventId: string;
  const sql = (text: string, values: unknown[]): Promise<unknown> => events.graph.em().getConnection().execute(text, values);
  beforeAll(async () => {
    events = await eventsUnderTest();
    ({ id: eventId } = await events.open({ startsAt: STARTS.toISOString(), endsAt: at('20T17:00').toISOString(), capacity: 1000 }));
    await events.register(await events.person('ada@example.org'), eventId, {});
  });
  afterAll(() => events.graph.close());

  /** What is due then to somebody who registered then. */
  const due = async (registered: Date, now: Date): Promise<string[]> => {
    await sql('update registration set registered_at = ? where event_id = ?', [registered, eventId]);
    return (await remindersDue(events.graph.em(), now, 500)).map(({ kind }) => kind);
  };

  it.each<[string, string, string, string[]]>([
    ['long before', '01T09:00', '05T09:00', []],
    ['a week before', '01T09:00', '13T09:00', ['REMINDER_WEEK']],
    ['the server was down for four days', '01T09:00', '17T09:00', ['REMINDER_WEEK']],
    ['too late for the week, too early for the day', '01T09:00', '18T09:00', []],
    ['a day before', '01T09:00', '19T09:00', ['REMINDER_DAY']],
    ['an hour before', '01T09:00', '20T08:00', []],
    ['registered within the week', '14T09:00', '14T10:00', []],
    ['registered within the week, a day before', '14T09:00', '19T10:00', ['REMINDER_DAY']],
    ['registered on the last day', '19T10:00', '19T11:00', []],
    ['over', '01T09:00', '21T09:00', []],
  ])('%s', async (_, registered, now, kinds) => {
    expect(await due(at(registered), at(now))).toEqual(kinds);
  });

  it('never come to somebody who has just registered, never after the beginning, and never two at once', async () => {
    const hours = fc.integer({ min: -500, max: 500 }).map((offset) => new Date(STARTS.getTime() + offset * 3_600_000));
    await fc.assert(
      fc.asyncProperty(hours, hours, async (registered, now) => {
        const kinds = await due(registered, now);
        expect(kinds.length).toBeLessThanOrEqual(now < STARTS && registered < now ? 1 : 0);
      }),
      { numRuns: 50 },
    );
  });

  it('reach whoever is due, however many registered late for an event that begins sooner', async () => {
    const later = await events.open({ startsAt: at('21T09:00').toISOString(), endsAt: at('21T17:00').toISOString() });
    await events.register(await events.person('ben@example.org'), later.id, {});
    await due(at('14T09:00'), at('14T10:00'));
    await sql("insert into registration select (jsonb_populate_record(r, jsonb_build_object('id', gen_random_uuid(), 'email_address', 'late' || n || '@example.org'))).* from registration r, generate_series(1, 500) n where r.event_id = ?", [eventId]);
    const [ben, ...others] = await remindersDue(events.graph.em(), at('15T10:00'), 500);
    expect([ben?.kind, new Date(ben!.occasion), others]).toEqual(['REMINDER_WEEK', at('21T09:00'), []]);
  });
});
