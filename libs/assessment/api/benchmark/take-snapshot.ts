import { IsolationLevel, type EntityManager } from '@mikro-orm/postgresql';
import type { Services } from '@skills/platform/graph';
import { uuidv7 } from 'uuidv7';
import { publishFigures } from './publish-figures';
import { renewBlocks } from './renew-blocks';
import { statement } from './statement';
import type { SnapshotState } from './benchmark-snapshot.entity';

/** Somebody who joins or leaves at the same moment makes the database refuse; the snapshot is then begun anew. */
const MOST_TRIES = 5;
const COULD_NOT_SERIALISE = '40001';
/** Any number: it keeps two servers from computing at once. */
const LOCK = 4_200_420;

const replaceSnapshot = async (em: EntityManager, state: SnapshotState | null, minimum: number, now: Date): Promise<string> => {
  const id = uuidv7();
  await statement(em)('delete from benchmark_snapshot');
  if (state) await statement(em)('insert into benchmark_snapshot (id, state, taken_at, minimum) values (?, ?, ?, ?)', id, state, now, minimum);
  return id;
};

/** Computes and publishes in the transaction of the entity manager; does nothing while another server does. */
async function publish(em: EntityManager, minimum: number, now: Date): Promise<void> {
  const [lock] = await statement(em)<{ held: boolean }>(`select pg_try_advisory_xact_lock(${LOCK}) as held`);
  if (!lock?.held) return;
  await renewBlocks(em, minimum, now);
  await publishFigures(em, await replaceSnapshot(em, 'PUBLISHED', minimum, now), minimum);
}

async function publishPatiently(em: EntityManager, minimum: number, now: Date): Promise<void> {
  for (let tries = 1; ; tries += 1) {
    try {
      await em.transactional((inner) => publish(inner as EntityManager, minimum, now), { isolationLevel: IsolationLevel.REPEATABLE_READ });
      return;
    } catch (error) {
      if ((error as { code?: string }).code !== COULD_NOT_SERIALISE || tries === MOST_TRIES) throw error;
    }
  }
}

/**
 * Takes the published snapshot of peers: all of it or nothing. Without a smallest group, and whenever it fails, what was published
 * before is removed too, so that nothing is shown; a failure is thrown on.
 */
export async function takeSnapshot(em: EntityManager, { smallestGroup, clock }: Pick<Services, 'smallestGroup' | 'clock'>): Promise<void> {
  const now = clock();
  if (smallestGroup === null) {
    await em.transactional((inner) => replaceSnapshot(inner as EntityManager, null, 0, now));
    return;
  }
  try {
    await publishPatiently(em, smallestGroup, now);
  } catch (error) {
    await em.fork().transactional((inner) => replaceSnapshot(inner as EntityManager, 'FAILED', smallestGroup, now));
    throw error;
  }
}
