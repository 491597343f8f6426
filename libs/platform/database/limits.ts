import { RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible';
import type { Pool } from 'pg';

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
  /** Gives the key all its points back, after a success. */
  forget(limit: Limit, key: string): Promise<void>;
}

/** The table is ours (`RateLimit`), so that the library needs no right to create one. */
export function limitsOn(pool: Pool): Limits {
  const limiters = new Map<string, RateLimiterPostgres>();
  const limiterFor = ({ name, points, perSeconds }: Limit): RateLimiterPostgres => {
    const known = limiters.get(name);
    if (known) return known;
    const made = new RateLimiterPostgres({
      storeClient: pool,
      storeType: 'client',
      tableName: 'rate_limit',
      tableCreated: true,
      keyPrefix: name,
      points,
      duration: perSeconds,
      clearExpiredByTimeout: false,
    });
    limiters.set(name, made);
    return made;
  };
  return {
    async take(limit, key, points = 1) {
      try {
        await limiterFor(limit).consume(key, points);
        return true;
      } catch (spent) {
        if (spent instanceof RateLimiterRes) return false;
        throw spent;
      }
    },
    async forget(limit, key) {
      await limiterFor(limit).delete(key);
    },
  };
}
