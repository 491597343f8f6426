import type { EntityManager } from '@mikro-orm/postgresql';
import { eventsUnderTest, type EventsUnderTest } from '../../testing';
import { releasesOf, type AttendanceCount } from '../../rules';
import { releaseAttendance } from './release-attendance';
import { eventIndicators } from './attendance-indicators';
import { releasedAttendance } from './released-events';

describe('what was told of who came', () => {
  let events: EventsUnderTest;
  beforeEach(async () => {
    events = await eventsUnderTest();
  });
  afterEach(() => events.graph.close());

  const sql = <Row extends object>(text: string, values: unknown[] = []): Promise<Row[]> => events.graph.em().getConnection().execute<Row[]>(text, values);
  const minutes = (late: number): Date => new Date(events.graph.clock.now().getTime() + late * 60_000);

  /** An event that so many Belgians came to, counted by a server whose clock is so many minutes late. */
  const counted = async (came: number, late = 0, { noShows = 0, isDemo = false } = {}): Promise<string> => {
    const { id } = await events.open();
    await sql("update event set standing = 'HELD', is_demo = ? where id = ?", [isDemo, id]);
    await sql('insert into event_attendance (event_id, is_known, counted_at, ready_at) values (?, true, ?, ?)', [id, minutes(late), minutes(late)]);
    await sql("insert into attendance_count (id, attendance_event_id, country_code, role, size_class, registered, came, walk_ins) values (gen_random_uuid(), ?, 'BE', 'MANAGER', null, ?, ?, 0)", [id, came + noShows, came]);
    return id;
  };
  const release = (smallestGroup: number | null = 10, late = 0): Promise<void> => events.graph.em().transactional((em) => releaseAttendance(em as EntityManager, smallestGroup, minutes(late)));
  const told = async (smallestGroup: number | null = 10, isDemo = false) => (await releasedAttendance(events.graph.em(), smallestGroup, isDemo)).map(({ eventIds, people, noShows }) => ({ eventIds, people, noShows }));
  /** As figures were once made: anew each time, in the order of the clocks. */
  const madeAnew = async () => {
    const rows = await sql<{ eventId: string } & AttendanceCount>('select a.event_id as "eventId", c.country_code as "countryCode", c.role, c.size_class as "sizeClass", c.registered, c.came, c.walk_ins as "walkIns" from event_attendance a join attendance_count c on c.attendance_event_id = a.event_id order by a.ready_at');
    return releasesOf(rows.map(({ eventId, ...count }) => ({ eventId, counts: [count] })), 10).reduce((sum, { people }) => sum + people, 0);
  };

  it('stays when an event follows whose count was committed later, by a clock that is behind', async () => {
    const large = await counted(12);
    await release();
    const [before, once] = [await told(), await madeAnew()];
    expect(before).toEqual([{ eventIds: [large], people: 12, noShows: null }]);
    const small = await counted(3, -5);
    await release(10, -5);
    expect(await told()).toEqual(before);
    // Made anew, the three who came to the small event would be the difference of two days.
    expect((await madeAnew()) - once).toBe(3);
    const next = await counted(8, -3);
    await release();
    expect(await told()).toEqual([...before, { eventIds: expect.arrayContaining([small, next]), people: 11, noShows: null }]);
  });

  it('is told once, however many servers tell of it at a time', async () => {
    const ids = [await counted(4), await counted(9, 1), await counted(15, 2), await counted(7, 3)];
    await Promise.all([release(10, 5), release(10, -5), release(10, 0), release(10, 7)]);
    expect(await told()).toEqual([{ eventIds: expect.arrayContaining(ids.slice(0, 2)), people: 13, noShows: null }, { eventIds: [ids[2]], people: 15, noShows: null }]);
    expect(await sql('select number from attendance_release order by 1')).toEqual([{ number: 1 }, { number: 2 }]);
  });

  it('would be told twice without the lock, when another server tells of it meanwhile', async () => {
    await counted(12);
    const em = events.graph.em();
    await em.transactional(async (inner) => {
      const connection = inner.getConnection();
      const execute = connection.execute;
      const without = async (...asked: Parameters<typeof execute>): Promise<unknown> => {
        if (String(asked[0]).includes('pg_advisory_xact_lock')) return [];
        const answer: unknown = await execute.apply(connection, asked);
        if (!String(asked[0]).includes('a.release_number is null')) return answer;
        connection.execute = execute;
        await release();
        return answer;
      };
      connection.execute = without as typeof execute;
      await releaseAttendance(inner as EntityManager, 10, minutes(0));
    });
    expect((await told()).map(({ people }) => people)).toEqual([12, 12]);
  });

  it('is the same under another smallest group; only what follows keeps to it, and none shows nothing', async () => {
    await counted(12, 0, { noShows: 11 });
    await release();
    const before = await told();
    expect(before).toMatchObject([{ people: 12, noShows: 11 }]);
    const waits = await counted(14, 1);
    await release(20);
    expect(await told(20)).toEqual(before);
    await release(null);
    expect(await told(null)).toEqual([]);
    await release(12);
    expect(await told(12)).toEqual([...before, { eventIds: [waits], people: 14, noShows: null }]);
    expect(await sql('select smallest_group as "k" from attendance_release order by number')).toEqual([{ k: 10 }, { k: 12 }]);
  });

  it('tells who stayed away once they are enough, over several releases', async () => {
    for (const [at, noShows] of [4, 3, 5, 2].entries()) {
      await counted(10, at, { noShows });
      await release();
    }
    expect((await told()).map(({ noShows }) => noShows)).toEqual([null, null, 12, null]);
    const { indicatorSources } = await events.stranger().ask<{ indicatorSources: { name: string; cells: object[] }[] }>('{ indicatorSources { name cells { value asOf dimensions { value } } } }');
    expect(indicatorSources.find(({ name }) => name === 'events.attendance')?.cells).toEqual([
      { value: 40, asOf: minutes(0), dimensions: [{ value: 'CAME' }] },
      { value: 12, asOf: minutes(0), dimensions: [{ value: 'NO_SHOW' }] },
    ]);
  });

  it('counts invented events apart, in figures that say so, where they count at all', async () => {
    await counted(12);
    await counted(13, 1, { isDemo: true, noShows: 11 });
    await release();
    const reading = (isDemo: boolean) => ({ em: events.graph.em(), clock: events.graph.clock.now, smallestGroup: 10, isDemo });
    const read = async (isDemo: boolean) => Promise.all(eventIndicators.filter(({ unit }) => unit === 'PERSONS').map(async (source) => (await source.read(reading(isDemo))).map((figure) => [Object.values(figure.dimensions)[0] === 'NO_SHOW' ? 'away' : 'came', figure.value, figure.isDemo])));
    const sums = async (isDemo: boolean) => (await read(isDemo)).map((figures) => [false, true].map((invented) => figures.filter(([what, , is]) => what === 'came' && is === invented).reduce((sum, [, value]) => sum + Number(value), 0)));
    expect(await sums(true)).toEqual([[12, 13], [12, 13], [12, 13], [12, 13]]);
    expect(await sums(false)).toEqual([[12, 0], [12, 0], [12, 0], [12, 0]]);
    expect((await read(true))[0]).toEqual([['came', 12, false], ['came', 13, true], ['away', 11, true]]);
  });

  it('keeps invented events apart from others, which are told of without them', async () => {
    await counted(6);
    await counted(13, 1, { isDemo: true });
    const real = await counted(5, 2);
    await release();
    expect(await told()).toEqual([{ eventIds: expect.arrayContaining([real]), people: 11, noShows: null }]);
    expect((await told(10, true)).map(({ people }) => people)).toEqual([11, 13]);
  });

  it('is kept in the order in which it was told before releases were kept', async () => {
    const [second, first, third] = [await counted(11, 20), await counted(2, 10), await counted(10, 30)];
    await release();
    expect(await told()).toEqual([{ eventIds: expect.arrayContaining([first, second]), people: 13, noShows: null }, { eventIds: [third], people: 10, noShows: null }]);
  });

  it('is changed by no one', async () => {
    await counted(12);
    await release();
    await expect(sql('update attendance_release set people = 11')).rejects.toThrow('never changes');
    await expect(sql('delete from attendance_release')).rejects.toThrow('never changes');
  });
});
