import { Pool } from 'pg';
import { freshDatabase } from '../testing';
import { limitsOn, type Limit } from './limits';

describe('limits', () => {
  let database: Awaited<ReturnType<typeof freshDatabase>>;
  let pool: Pool;
  beforeAll(async () => {
    database = await freshDatabase();
    pool = new Pool({ connectionString: database.url, max: 10 });
    // Dropping the database cuts what is still closing.
    pool.on('error', () => undefined);
  });
  afterAll(async () => {
    await pool.end();
    await database.drop();
  });

  const limitOf = (name: string, points = 5): Limit => ({ name, points, perSeconds: 3600 });
  const countsOf = async (name: string): Promise<unknown[]> => (await pool.query('select key, points from rate_limit where key like $1 order by key', [`${name}:%`])).rows;

  it('give exactly as many points as there are, to any number of parallel requests', async () => {
    const limits = limitsOn(pool);
    const limit = limitOf('test');
    const taken = await Promise.all(Array.from({ length: 25 }, () => limits.take(limit, 'someone')));
    expect(taken).toEqual(Array.from({ length: 25 }, (_, at) => at < 5));
    expect(await limits.take(limit, 'someone else')).toBe(true);
    await limits.forget(limit, 'someone');
    expect(await limits.take(limit, 'someone')).toBe(true);
  });

  it('count what is refused too, and as many points as are wanted', async () => {
    const limits = limitsOn(pool);
    const limit = limitOf('points');
    const wanted = [3, 3, 1].map((points) => limits.take(limit, 'someone', points));
    expect(await Promise.all(wanted)).toEqual([true, false, false]);
    expect(await countsOf('points')).toEqual([{ key: 'points:someone', points: 7 }]);
  });

  it('answer in the order of arrival', async () => {
    const limits = limitsOn(pool);
    const answered: string[] = [];
    const people = Array.from({ length: 12 }, (_, at) => `person ${(at * 7) % 12}`);
    await Promise.all(people.map((person) => limits.take(limitOf('order'), person).then(() => answered.push(person))));
    expect(answered).toEqual(people);
  });

  it('begin anew when the span is over, and last as long as it began', async () => {
    const limits = limitsOn(pool);
    const limit = limitOf('span', 1);
    expect([await limits.take(limit, 'someone'), await limits.take(limit, 'someone')]).toEqual([true, false]);
    const { rows } = await pool.query<{ left: number }>("select (expire - extract(epoch from now()) * 1000)::int as left from rate_limit where key = 'span:someone'");
    expect(rows[0]!.left).toBeGreaterThan(3_000_000);
    expect(rows[0]!.left).toBeLessThanOrEqual(3_600_000);
    expect(await limits.secondsUntilFree(limit, 'someone')).toBeGreaterThan(3_000);
    expect([(await limits.secondsUntilFree(limit, 'someone')) <= 3_600, await limits.secondsUntilFree(limit, 'nobody')]).toEqual([true, 0]);
    await pool.query("update rate_limit set expire = 1 where key = 'span:someone'");
    expect(await limits.secondsUntilFree(limit, 'someone')).toBe(0);
    expect([await limits.take(limit, 'someone'), await limits.take(limit, 'someone')]).toEqual([true, false]);
  });

  it('take for all who come at the same moment in one statement, whoever they are and whatever they want', async () => {
    const sent: unknown[] = [];
    const counting = { query: (statement: object) => (sent.push(statement), pool.query(statement as never)) } as unknown as Pool;
    const limits = limitsOn(counting);
    const taken = await Promise.all(Array.from({ length: 60 }, (_, at) => limits.take(limitOf(`many-${at % 3}`, 10), `person ${at % 5}`)));
    expect(taken).not.toContain(false);
    expect(sent).toHaveLength(2);
    expect(await countsOf('many-0')).toHaveLength(5);
  });

  it('never wait for each other on several servers, in whatever order people come', async () => {
    const servers = Array.from({ length: 4 }, () => limitsOn(pool));
    const limit = limitOf('servers', 400);
    const people = Array.from({ length: 40 }, (_, at) => `person ${at}`);
    const taken = await Promise.all(Array.from({ length: 10 }, (_, round) => servers.flatMap((server, at) => (round + at) % 2 === 0 ? people : [...people].reverse()).map((person, at) => servers[at % 4]!.take(limit, person))).flat());
    expect(taken).not.toContain(false);
    expect(await countsOf('servers')).toEqual(people.map((person) => ({ key: `servers:${person}`, points: 40 })).sort((one, other) => (one.key < other.key ? -1 : 1)));
  });

  it('tell those of a turn when it fails, and serve the next', async () => {
    let isBroken = true;
    const limits = limitsOn({ query: (statement: object) => (isBroken ? Promise.reject(new Error('gone')) : pool.query(statement as never)) } as unknown as Pool);
    const failed = await Promise.allSettled([limits.take(limitOf('broken'), 'one'), limits.take(limitOf('broken'), 'other')]);
    expect(failed.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    isBroken = false;
    expect(await limits.take(limitOf('broken'), 'one')).toBe(true);
  });
});
