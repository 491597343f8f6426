import { codesOf } from '@skills/identity/testing';
import { eventsUnderTest, workshopContent, type EventsUnderTest } from '../../testing';
import { HeldBook } from '../seats/held-book';

describe('registering at the same moment for several events', () => {
  let events: EventsUnderTest;
  beforeAll(async () => {
    events = await eventsUnderTest();
  });
  afterAll(() => events.graph.close());

  const sql = <Row extends object>(text: string, values: unknown[] = []): Promise<Row[]> => events.graph.em().getConnection().execute<Row[]>(text, values);
  const ask = (eventId: string, email: string, more: object = {}) => events.register(events.stranger(), eventId, { email: `${email}@example.org`, ...more });
  const standing = async (eventId: string): Promise<string[]> =>
    (await sql<{ email: string; state: string }>("select split_part(email_address, '@', 1) as email, state from registration where event_id = ? order by id", [eventId])).map(({ email, state }) => `${email} ${state}`);
  const mailed = async (since: number): Promise<string[]> => {
    await events.graph.deliver();
    return events.graph.mails.slice(since).map(({ to, subject }) => `${to.split('@')[0]}: ${subject}`).sort();
  };
  /** How many transactions registered somebody. */
  const transactionsOf = (statements: readonly string[]): number => statements.filter((statement) => statement.includes('order by event_id for update')).length;

  it('is one transaction, in which each has what it would have had alone', async () => {
    const [wide, narrow, late] = [await events.open({ title: 'Wide' }), await events.open({ title: 'Narrow', capacity: 1 }), await events.open({ title: 'Late', registrationClosesAt: '2026-11-10T08:00:00Z' })];
    const since = events.graph.mails.length;
    let answers: Awaited<ReturnType<typeof ask>>[] = [];
    const statements = await events.graph.statementsOf(async () => {
      answers = await Promise.all([
        ask(wide.id, 'first'),
        ask(narrow.id, 'nora'), ask(wide.id, 'will'), ask(narrow.id, 'nick'), ask(late.id, 'lena'), ask('00000000-0000-7000-8000-000000000000', 'nobody'), ask(wide.id.toUpperCase(), 'will'), ask(wide.id, 'nora'), ask(narrow.id, 'nell', { code: 'AAAAAAAA' }),
      ]);
    });
    expect(transactionsOf(statements)).toBe(2);
    expect(answers.map(codesOf)).toEqual([[], [], [], [], ['REGISTRATION_NOT_OPEN'], ['NOT_FOUND'], [], [], ['CODE_UNKNOWN']]);
    expect(answers.map(({ isMailSent, registration }) => [isMailSent, registration])).toEqual([true, true, true, true, null, null, true, true, null].map((isSent) => [isSent, null]));
    expect(await standing(wide.id)).toEqual(['first HELD', 'will HELD', 'nora HELD']);
    expect(await standing(narrow.id)).toEqual(['nora HELD', 'nick WAITING']);
    expect(await standing(late.id)).toEqual([]);
    expect([await events.seats(wide.slug), await events.seats(narrow.slug)]).toMatchObject([{ freeSeats: 7 }, { freeSeats: 0 }]);
    expect((await events.log(narrow.id)).map(({ act }) => act)).toEqual(['SEATED', 'QUEUED']);
    expect((await sql('select p.id from participant p join registration r on r.id = p.registration_id where r.event_id in (?, ?)', [wide.id, narrow.id])).length).toBe(5);
    // Whoever asked twice gets both mails, as always: each has a link that works.
    expect(await mailed(since)).toEqual(['first: Please confirm: Wide', 'nick: Please confirm: Narrow', 'nora: Please confirm: Narrow', 'nora: Please confirm: Wide', 'will: Please confirm: Wide', 'will: Please confirm: Wide']);
  });

  it('harms nobody when one of them fails: nothing of that one stays, and the others have their seats', async () => {
    const [good, bad] = [await events.open({ title: 'Good' }), await events.open({ title: 'Bad' })];
    await sql("alter table participant add constraint refuses_one check (role <> 'STUDENT')");
    const since = events.graph.mails.length;
    const answers = await Promise.allSettled([ask(good.id, 'first'), ask(bad.id, 'ben'), ask(good.id, 'gina'), ask(bad.id, 'fails', { role: 'STUDENT' }), ask(bad.id, 'bea'), ask(good.id, 'gus')]);
    await sql('alter table participant drop constraint refuses_one');
    expect(answers.map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled', 'fulfilled', 'rejected', 'fulfilled', 'fulfilled']);
    expect(await standing(good.id)).toEqual(['first HELD', 'gina HELD', 'gus HELD']);
    expect(await standing(bad.id)).toEqual(['ben HELD', 'bea HELD']);
    expect([await events.seats(good.slug), await events.seats(bad.slug)]).toMatchObject([{ freeSeats: 7 }, { freeSeats: 8 }]);
    expect((await mailed(since)).map((mail) => mail.split(':')[0])).toEqual(['bea', 'ben', 'first', 'gina', 'gus']);
  });

  it('brings each event to the present: what was not confirmed in time is free again, and goes to who waits before those who come', async () => {
    const [due, other] = [await events.open({ capacity: 1, title: 'Due' }), await events.open({ title: 'Other' })];
    await ask(due.id, 'slow');
    await ask(due.id, 'wanda');
    const { id: registrationId, secret } = await events.byMail('wanda@example.org');
    await events.confirm(events.stranger(), { registrationId, secret });
    events.graph.clock.passMinutes(61);
    await Promise.all([ask(other.id, 'first'), ask(due.id, 'new'), ask(other.id, 'olaf')]);
    expect(await standing(due.id)).toEqual(['slow EXPIRED', 'wanda HELD', 'new WAITING']);
    expect(await standing(other.id)).toEqual(['first HELD', 'olaf HELD']);
  });

  it('holds the books in one order, so that nobody waits for what is held by one who waits for them', async () => {
    const open = [await events.open(), await events.open()];
    const [low, high] = open.map(({ id }) => id).sort() as [string, string];
    // The rows lie the other way round, and are read as they lie.
    await sql('update seat_book set capacity = capacity + 1 where event_id = ?', [low]);
    const keeping = (em: ReturnType<typeof events.graph.em>) => ({ em, now: events.graph.clock.now(), announce: () => undefined });
    const begun = Promise.withResolvers<void>();
    const both = await events.graph.em().transactional(async (em) => {
      await HeldBook.hold(keeping(em as never), low);
      const waiting = events.graph.em().transactional(async (other) => {
        for (const scan of ['indexscan', 'bitmapscan']) await other.getConnection().execute(`set local enable_${scan} = off`, [], 'run', other.getTransactionContext());
        begun.resolve();
        return [...(await HeldBook.holdAll(keeping(other as never), [high, low])).keys()].sort();
      });
      await begun.promise;
      // Until it waits for a lock, which the database tells.
      while ((await sql("select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'")).length === 0);
      expect(await sql('select event_id from seat_book where event_id = ? for update skip locked', [high])).toEqual([{ event_id: high }]);
      return waiting.then.bind(waiting);
    });
    expect(await new Promise((resolve) => void both(resolve))).toEqual([low, high]);
  });

  it('is as quick for many events as for one: as many statements', async () => {
    const open = await Promise.all(Array.from({ length: 6 }, () => events.open({ ...workshopContent, capacity: 20 })));
    const sent = (eventIds: readonly string[], round: string) => events.graph.statementsOf(() => Promise.all([...eventIds.entries()].map(([at, id]) => ask(id, `${round}-${at}`))));
    const one = await sent(open.map(() => open[0]!.id), 'one');
    const many = await sent(open.map(({ id }) => id), 'many');
    expect(many).toHaveLength(one.length);
    expect(transactionsOf(many)).toBe(2);
  });
});
