import type { Pool } from 'pg';
import { Turns } from './turns';

/** How often something may happen within a span. */
export interface Limit {
  /** Stable name; together with the key it addresses the counter. */
  name: string;
  points: number;
  perSeconds: number;
}

/** Counters in the database, outside the act's transaction, so that a refused or rolled-back attempt still counts. */
export interface Limits {
  /** Takes points, one unless told; false when too few are left. The key is hashed by the caller when it could name a person. */
  take(limit: Limit, key: string, points?: number): Promise<boolean>;
  /** In how many seconds the key has all its points again; 0 where it has them. */
  secondsUntilFree(limit: Limit, key: string): Promise<number>;
  /** Gives the key all its points back, after a success. */
  forget(limit: Limit, key: string): Promise<void>;
}

/** Points that somebody wants from a counter. */
interface Wanted {
  readonly counter: string;
  readonly points: number;
  readonly limit: Limit;
  readonly resolve: (isTaken: boolean) => void;
  readonly reject: (error: unknown) => void;
}

// In the order of the counters, so that two servers never wait for each other. A counter whose span is over begins anew.
const TAKE = `
  insert into rate_limit as c (key, points, expire)
  select key, points, $2::bigint + span from jsonb_to_recordset($1::jsonb) as wanted (key text, points int, span bigint) order by key
  on conflict (key) do update set
    points = excluded.points + case when c.expire <= $2 then 0 else c.points end,
    expire = case when c.expire <= $2 then excluded.expire else c.expire end
  returning key, points`;

const sumOf = (wanted: readonly Wanted[]): number => wanted.reduce((sum, { points }) => sum + points, 0);

/** How many take in one statement at most. */
const MOST = 100;

/** Limits on the table `rate_limit`. Whoever takes points while others do shares the next statement; each is told what those before left, in the order of arrival. */
export function limitsOn(pool: Pool): Limits {
  async function takeTogether(all: readonly Wanted[]): Promise<void> {
    try {
      const wanted = Map.groupBy(all, ({ counter }) => counter);
      const rows = [...wanted].map(([key, each]) => ({ key, points: sumOf(each), span: each[0]!.limit.perSeconds * 1000 }));
      const { rows: taken } = await pool.query<{ key: string; points: number }>({ name: 'take-points', text: TAKE, values: [JSON.stringify(rows), Date.now()] });
      const counted = new Map(taken.map(({ key, points }) => [key, points - sumOf(wanted.get(key)!)]));
      for (const { counter, points, limit, resolve } of all) {
        const sum = counted.get(counter)! + points;
        counted.set(counter, sum);
        resolve(sum <= limit.points);
      }
    } catch (error) {
      for (const { reject } of all) reject(error);
    }
  }
  const turns = new Turns<Wanted>({ waitsFor: () => '', most: MOST, serve: takeTogether });
  const counterOf = ({ name }: Limit, key: string): string => `${name}:${key}`;
  return {
    take: (limit, key, points = 1) => new Promise((resolve, reject) => turns.join({ counter: counterOf(limit, key), points, limit, resolve, reject })),
    async secondsUntilFree(limit, key) {
      const { rows } = await pool.query<{ left: number }>('select ceil((expire - $2::bigint) / 1000.0)::int as left from rate_limit where key = $1', [counterOf(limit, key), Date.now()]);
      return Math.max(0, rows[0]?.left ?? 0);
    },
    async forget(limit, key) {
      await pool.query('delete from rate_limit where key = $1', [counterOf(limit, key)]);
    },
  };
}
