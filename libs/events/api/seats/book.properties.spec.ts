import fc from 'fast-check';
import { browserOf } from '@skills/identity/testing';
import type { TestBrowser } from '@skills/platform/testing';
import { BookModel } from '../../testing/book-model';
import { anyStep, type Step } from '../../testing/steps';
import { eventsUnderTest, workshopContent, type EventsUnderTest } from '../../testing';

const STARTS = new Date('2029-03-03T08:00:00Z');
const PEOPLE = 31;

/** Names of the model are the places of people in the crowd. */
const nameOf = (at: number): string => String(at).padStart(3, '0');

describe('the seats of an event on the database', () => {
  let events: EventsUnderTest;
  const crowd: TestBrowser[] = [];
  beforeAll(async () => {
    events = await eventsUnderTest();
    for (let at = 0; at < PEOPLE; at++) crowd.push(await browserOf(events.graph, `crowd${at}@example.org`, events.stranger()));
  }, 180_000);
  afterAll(() => events.graph.close());

  interface Kept {
    email_address: string;
    state: string;
    seats: number;
    waiting_number: number | null;
  }

  /** One life of an event, at the same time in the model and on the server. */
  async function live(capacity: number, steps: readonly Step[]): Promise<void> {
    // Each life takes days of the clock, and hardly any of the machine's: nobody is to be signed out or held up by that.
    await events.graph.em().getConnection().execute('delete from rate_limit');
    const now = events.graph.clock.now();
    await events.graph.em().getConnection().execute("update session set last_seen_at = ?, expires_at = ?::timestamptz + interval '90 days'", [now, now]);
    const { id, slug } = await events.open({ capacity, startsAt: STARTS.toISOString(), endsAt: '2029-03-03T15:00:00Z' });
    const releaseAt = new Date(events.graph.clock.now().getTime() + 4 * 24 * 3600 * 1000);
    const reserveId = await events.keep(id, 'COUNTRY', 'FR', 2, releaseAt.toISOString());
    const model = new BookModel(capacity, [{ id: reserveId, seats: 2, taken: 0, releaseAt }], events.graph.clock.now(), STARTS, false);
    const ids = new Map<string, string>();
    for (const step of steps) {
      if (step.act === 'pass') {
        events.graph.clock.passMinutes(step.minutes);
        model.pass(step.minutes);
      } else if (step.act === 'settle') {
        await events.settle();
        model.settle();
      } else if (step.act === 'register') {
        const at = ids.size;
        if (at >= PEOPLE) continue;
        const { registration, problems } = await events.register(crowd[at]!, id, { size: step.size, countryCode: step.isFrench ? 'FR' : 'BE' });
        if (!registration) throw new Error(problems[0]?.message);
        ids.set(nameOf(at), registration.id);
        model.register(nameOf(at), step.size, step.isFrench ? [reserveId] : [], true);
      } else if (step.act === 'resize') {
        const { event } = await events.olga.ask<{ event: { revision: number } }>('query ($slug: String!) { event(slug: $slug) { revision } }', { slug });
        const content = { ...workshopContent, capacity: step.capacity, startsAt: STARTS.toISOString(), endsAt: '2029-03-03T15:00:00Z' };
        await events.act(events.olga, 'changeEvent', { eventId: id, revision: event.revision, content }, 'event { id }');
        model.resize(step.capacity);
      } else if (step.act === 'change') {
        const registrationId = ids.get(nameOf(step.who));
        if (!registrationId) continue;
        await events.change(crowd[step.who]!, { registrationId }, { size: step.size, countryCode: step.isFrench ? 'FR' : 'BE' });
        model.change(nameOf(step.who), step.size, step.isFrench ? [reserveId] : []);
      } else if (step.act !== 'approve') {
        const registrationId = ids.get(nameOf(step.who));
        // Whoever is not registered has nothing to ask the server with; the model would settle all the same.
        if (!registrationId) continue;
        await events[step.act](crowd[step.who]!, { registrationId });
        model[step.act](nameOf(step.who));
      }
    }
    await events.settle();
    model.settle();
    const rows = await events.graph.em().getConnection().execute<Kept[]>('select email_address, state, general_seats + reserved_seats as seats, waiting_number from registration where event_id = ? order by registered_at, id', [id]);
    const kept = new Map(rows.map((row) => [nameOf(Number(/\d+/.exec(row.email_address)![0])), row]));
    for (const entry of model.entries)
      expect({ id: entry.id, state: kept.get(entry.id)?.state, seats: kept.get(entry.id)?.seats, number: kept.get(entry.id)?.waiting_number }).toEqual({ id: entry.id, state: entry.state, seats: entry.draw ? entry.size : 0, number: entry.number });
    const [book] = await events.graph.em().getConnection().execute<{ capacity: number; general_taken: number }[]>('select capacity, general_taken from seat_book where event_id = ?', [id]);
    expect(book).toEqual({ capacity: model.seats.capacity, general_taken: model.seats.generalTaken });
    const log = await events.graph.em().getConnection().execute<{ act: string; registration_id: string }[]>("select act, registration_id from seat_event where event_id = ? and act <> 'RESIZED' order by id", [id]);
    const names = new Map([...ids].map(([name, registration]) => [registration, name]));
    expect(log.map(({ act, registration_id }) => `${act} ${names.get(registration_id)}`)).toEqual(model.log.map(({ act, id: name }) => `${act} ${name}`));
  }

  it('go where the rules say, line by line of the log, in lives of 50 steps', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 3, max: 8 }), fc.array(anyStep, { minLength: 50, maxLength: 50 }), live),
      { numRuns: 8, endOnFailure: true },
    );
    // Hundreds of acts one after the other: seconds on a busy machine.
  }, 240_000);
});
