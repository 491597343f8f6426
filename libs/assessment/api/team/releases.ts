import type { EntityManager } from '@mikro-orm/postgresql';
import { idOf } from '@skills/platform/database';
import { grouped } from '@skills/platform/graph';
import { TeamRelease } from './team-release.entity';

/** All releases of each run, the oldest first, in one statement; in the order of the runs. */
export async function releasesOf(em: EntityManager, runIds: readonly string[]): Promise<TeamRelease[][]> {
  const rows = await em
    .createQueryBuilder(TeamRelease, 't')
    .select(['t.id', 't.run', 't.parts', 't.releasedAt'])
    .where({ run: { $in: [...runIds] } })
    .orderBy({ id: 'asc' })
    .execute<TeamRelease[]>();
  return grouped(runIds, rows, ({ run }) => idOf(run));
}
