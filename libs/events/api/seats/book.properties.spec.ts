import fc from 'fast-check';
import { browserOf } from '@skills/identity/testing';
import type { TestBrowser } from '@skills/platform/testing';
import { BookModel, type ModelLine } from '../../testing/book-model';
import { anyStep, type Step } from '../../testing/steps';
import { eventsUnderTest, workshopContent, type EventsUnderTest } from '../../testing';

/** How long after a life begins the event does: no life of a hundred steps takes so long. */
const DAYS = 60;
const PEOPLE = 31;

/** How many lives are compared, and of how many steps; the thorough run of the README takes the better part of an hour. */
const LIVES = Number(process.env['SEAT_LIVES'] ?? 12);
const STEPS = Number(process.env['SEAT_STEPS'] ?? 50);

/** A step, or several who register at the same moment. */
type ServerStep = Step | { readonly act: 'rush'; readonly parties: readonly { readonly size: number; readonly isFrench: boolean }[] };

const anyServerStep: fc.Arbitrary<ServerStep> = fc.oneof(
  { weight: 15, arbitrary: anyStep },
  { weight: 1, arbitrary: fc.record({ act: fc.constant('rush' as const), parties: fc.array(fc.record({ size: fc.integer({ min: 1, max: 4 }), isFrench: fc.boolean() }), { minLength: 2, maxLength: 5 }) }) },
);

/** Names of the model are the places of people in the crowd. */
const nameOf = (at: number): string => String(at).padStart(3, '0');

/** The numbers of a range as PostgreSQL writes it: `{[1,4),[7,8)}` are 1, 2, 3 and 7. */
const numbersIn = (ranges: string): number[] =>
  [...ranges.matchAll(/\[(\d+),(\d+)\)/g)].flatMap(([, from, to]) => Array.from({ length: Number(to) - Number(from) }, (_, at) => Number(from) + at));

describe('the seats of an event on the database', () => {
  let events: EventsUnderTest;
  const crowd: TestBrowser[] = [];
  let lives = 0;
  beforeAll(async () => {
    events = await eventsUnderTest();
    for (let at = 0; at < PEOPLE; at++) crowd.push(await browserOf(events.graph, `crowd${at}@example.org`, events.stranger()));
  }, 180_000);
  afterAll(() => events.graph.close());

  interface Kept {
    id: string;
    email_address: string;
    state: string;
    seats: number;
    waiting_number: number | null;
  }
  interface KeptLine {
    act: string;
    registration_id: string | null;
    seats: number;
    free: number | null;
    instead_id: string | null;
    numbers: string | null;
  }
  const sql = <Row extends object>(text: string, values: unknown[]): Promise<Row[]> => events.graph.em().getConnection().execute<Row[]>(text, values);

  /** One life of an event, at the same time in the model and on the server. */
  async function live(capacity: number, isApprovalNeeded: boolean, steps: readonly ServerStep[]): Promise<void> {
    lives += 1;
    // Each life takes days of the clock, and hardly any of the machine's: nobody is to be signed out or held up by that.
    await sql('delete from rate_limit', []);
    const now = events.graph.clock.now();
    await sql("update session set last_seen_at = ?, expires_at = ?::timestamptz + interval '90 days'", [now, now]);
    const startsAt = new Date(now.getTime() + DAYS * 24 * 3600 * 1000);
    const content = { startsAt: startsAt.toISOString(), endsAt: new Date(startsAt.getTime() + 7 * 3600 * 1000).toISOString(), isApprovalNeeded };
    const { id, slug } = await events.open({ ...content, capacity });
    const releaseAt = new Date(events.graph.clock.now().getTime() + 4 * 24 * 3600 * 1000);
    const reserveId = await events.keep(id, 'COUNTRY', 'FR', 2, releaseAt.toISOString());
    const model = new BookModel(capacity, [{ id: reserveId, seats: 2, taken: 0, releaseAt }], events.graph.clock.now(), startsAt, isApprovalNeeded);
    const office = events.stranger();
    /** Whoever has registered, signed in or not, and what shows that the registration is theirs. */
    const guests: { browser: TestBrowser; registrationId: string; secret?: string }[] = [];

    async function register(size: number, countryCode: string, from: 'ACCOUNT' | 'HOME' | 'OFFICE'): Promise<void> {
      if (guests.length >= PEOPLE) return;
      const [name, own] = [nameOf(guests.length), crowd[guests.length]!];
      const email = `guest${name}-${lives}@example.org`;
      const isOwn = from === 'ACCOUNT';
      const browser = isOwn ? own : from === 'OFFICE' ? office : events.stranger();
      const { registration, problems } = await events.register(browser, id, { size, countryCode, ...(isOwn ? {} : { email }) });
      if (problems[0]) throw new Error(problems[0].message);
      model.register(name, size, countryCode === 'FR' ? [reserveId] : [], isOwn ? null : from === 'OFFICE' ? from : name);
      if (registration) return void guests.push({ browser, registrationId: registration.id });
      const [row] = await sql<{ id: string }>('select id from registration where event_id = ? and email_address = ?', [id, email]);
      guests.push({ browser, registrationId: row!.id, secret: (await events.mailOf(email)).secret });
    }

    /** Those who come at once are seated in one transaction, and as if they had come one after the other: in the order of their ids. */
    async function rush(parties: readonly { size: number; isFrench: boolean }[]): Promise<void> {
      const coming = new Map(parties.slice(0, PEOPLE - guests.length).map((party, at) => [`rush${guests.length}-${at}-${lives}@example.org`, { ...party, browser: events.stranger() }]));
      const answers = await Promise.all([...coming].map(([email, { browser, size, isFrench }]) => events.register(browser, id, { email, size, countryCode: isFrench ? 'FR' : 'BE' })));
      expect(answers.flatMap(({ problems }) => problems)).toEqual([]);
      for (const row of await sql<{ id: string; email_address: string }>('select id, email_address from registration where event_id = ? and email_address = any(?) order by id', [id, `{${[...coming.keys()].join()}}`])) {
        const { browser, size, isFrench } = coming.get(row.email_address)!;
        model.register(nameOf(guests.length), size, isFrench ? [reserveId] : [], nameOf(guests.length));
        guests.push({ browser, registrationId: row.id, secret: (await events.mailOf(row.email_address)).secret });
      }
    }

    async function take(step: ServerStep): Promise<void> {
      if (step.act === 'pass') {
        events.graph.clock.passMinutes(step.minutes);
        return model.pass(step.minutes);
      }
      if (step.act === 'settle') {
        await events.settle();
        return model.settle();
      }
      if (step.act === 'register') return register(step.size, step.isFrench ? 'FR' : 'BE', step.from);
      if (step.act === 'rush') return rush(step.parties);
      if (step.act === 'resize') {
        const { event } = await events.olga.ask<{ event: { revision: number } }>('query ($slug: String!) { event(slug: $slug) { revision } }', { slug });
        await events.act(events.olga, 'changeEvent', { eventId: id, revision: event.revision, content: { ...workshopContent, ...content, capacity: step.capacity } }, 'event { id }');
        return model.resize(step.capacity);
      }
      const guest = guests[step.who];
      // Whoever is not registered has nothing to ask the server with; the model would settle all the same.
      if (!guest) return;
      const { browser, registrationId, secret } = guest;
      if (step.act === 'change') {
        await events.change(browser, { registrationId, secret }, { size: step.size, countryCode: step.isFrench ? 'FR' : 'BE' });
        return model.change(nameOf(step.who), step.size, step.isFrench ? [reserveId] : []);
      }
      if (step.act === 'approve') await events.act(events.olga, 'approveRegistration', { registrationId }, 'registration { id }');
      else await events[step.act](browser, { registrationId, secret });
      model[step.act](nameOf(step.who));
    }

    for (const step of steps) await take(step);
    await events.settle();
    model.settle();
    const names = new Map(guests.map(({ registrationId }, at) => [registrationId, nameOf(at)]));
    const rows = await sql<Kept>('select id, state, general_seats + reserved_seats as seats, waiting_number from registration where event_id = ? order by registered_at, id', [id]);
    const kept = rows.map((row) => ({ id: names.get(row.id), state: row.state, seats: row.seats, number: row.waiting_number }));
    const inOrder = <Each extends { id?: string }>(all: readonly Each[]): Each[] => [...all].sort((one, other) => (one.id! < other.id! ? -1 : 1));
    expect(inOrder(kept)).toEqual(inOrder(model.entries.map(({ id: name, state, draw, size, number }) => ({ id: name, state, seats: draw ? size : 0, number }))));
    expect(await sql('select capacity, general_taken from seat_book where event_id = ?', [id])).toEqual([{ capacity: model.seats.capacity, general_taken: model.seats.generalTaken }]);
    const lines = await sql<KeptLine>('select act, registration_id, seats, free, instead_id, numbers::text from seat_event where event_id = ? order by id', [id]);
    const told = lines.map(({ act, registration_id, seats, free, instead_id, numbers }): ModelLine => ({
      act: act as ModelLine['act'],
      id: registration_id && names.get(registration_id)!,
      ...(act === 'RESIZED' && { seats }),
      ...(act === 'PASSED_OVER' && { seats, free: free!, insteadId: names.get(instead_id!)!, numbers: numbersIn(numbers!) }),
    }));
    expect(told).toEqual(model.log);
  }

  it(`go where the rules say, line by line of the log: ${LIVES} lives of ${STEPS} steps`, async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 3, max: 8 }), fc.boolean(), fc.array(anyServerStep, { minLength: STEPS, maxLength: STEPS }), live),
      { numRuns: LIVES, endOnFailure: true },
    );
    // Hundreds of acts one after the other: seconds on a busy machine.
  }, Math.max(240_000, LIVES * STEPS * 500));
});
