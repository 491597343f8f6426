import { eventsUnderTest, type EventsUnderTest } from '../../testing';
import { settleBooks } from './settle-job';

describe('settling books', () => {
  let events: EventsUnderTest;
  beforeAll(async () => {
    events = await eventsUnderTest();
  });
  afterAll(() => events.graph.close());

  const sql = (text: string, values: unknown[] = []): Promise<{ state: string }[]> => events.graph.em().getConnection().execute<{ state: string }[]>(text, values);

  it('settles every other event when one fails, names that in the log, and settles it at the next pass', async () => {
    const opened = [await events.open(), await events.open(), await events.open()];
    for (const { id } of opened) await events.register(events.stranger(), id, { email: 'cleo@example.org' });
    const states = async (): Promise<string[]> => Promise.all(opened.map(async ({ id }) => (await sql('select state from registration where event_id = ?', [id]))[0]!.state));
    await sql(`create function fail_for_test() returns trigger language plpgsql as $$ begin raise exception 'cannot be written'; end $$`);
    await sql(`create trigger fail_for_test before insert on seat_event for each row when (new.event_id = '${opened[0]!.id}') execute function fail_for_test()`);
    events.graph.clock.passMinutes(61);
    const logged: object[] = [];
    const log = { ...events.graph.services.log, error: (facts: object) => void logged.push(facts) } as typeof events.graph.services.log;
    const pass = () => settleBooks.run(events.graph.em(), { ...events.graph.services, log });
    await pass();
    expect(await states()).toEqual(['HELD', 'EXPIRED', 'EXPIRED']);
    expect(logged).toMatchObject([{ job: 'events.settleBooks', eventId: opened[0]!.id, err: expect.objectContaining({ message: expect.stringContaining('cannot be written') }) }]);
    await sql('drop trigger fail_for_test on seat_event');
    await pass();
    expect(await states()).toEqual(['EXPIRED', 'EXPIRED', 'EXPIRED']);
    expect(logged).toHaveLength(1);
  });
});
