import { Pool } from 'pg';
import { freshDatabase } from '../testing';
import { limitsOn } from './limits';

describe('limits', () => {
  it('give exactly as many points as there are, to any number of parallel requests', async () => {
    const database = await freshDatabase();
    const pool = new Pool({ connectionString: database.url, max: 10 });
    // Dropping the database cuts what is still closing.
    pool.on('error', () => undefined);
    const limits = limitsOn(pool);
    const limit = { name: 'test', points: 5, perSeconds: 3600 };
    const taken = await Promise.all(Array.from({ length: 25 }, () => limits.take(limit, 'someone')));
    expect(taken.filter(Boolean)).toHaveLength(5);
    expect(await limits.take(limit, 'someone else')).toBe(true);
    await limits.forget(limit, 'someone');
    expect(await limits.take(limit, 'someone')).toBe(true);
    await pool.end();
    await database.drop();
  });
});
