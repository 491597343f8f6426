import type { EntityManager } from '@mikro-orm/postgresql';
import type { Job, Services } from '@skills/platform/graph';
import { statement } from './statement';
import { takeSnapshot } from './take-snapshot';

/** A little less than a day, so that the hour of the day stays the same. */
const FRESH_MINUTES = 23 * 60 + 30;

/** Whether a snapshot is to be taken: there is none of today under the same smallest group, or the last one failed. */
async function isDue(em: EntityManager, { smallestGroup, clock }: Pick<Services, 'smallestGroup' | 'clock'>): Promise<boolean> {
  const fresh = await statement(em)(
    `select 1 from benchmark_snapshot where state = 'PUBLISHED' and minimum = ? and taken_at > ?::timestamptz - make_interval(mins => ${FRESH_MINUTES})`,
    smallestGroup,
    clock(),
  );
  return fresh.length === 0;
}

/** Publishes what peers have in common once a day; after a failure, or a restart on another setting, within the hour. */
export const benchmarkSnapshot: Job = {
  name: 'assessment.benchmark',
  everyMinutes: 60,
  run: async (em, services) => {
    if (await isDue(em, services)) await takeSnapshot(em, services);
  },
};
