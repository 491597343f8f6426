import { idOf } from '@skills/platform/database';
import { batched, grouped, type Context, type Row } from '@skills/platform/graph';
import { selectRuns } from '../run/run-reads';
import { ownerOf, type Run } from '../run/run.entity';

const ofFirms = {};

const sameOwner = (one: Row<Run>, other: Row<Run>): boolean => {
  const [a, b] = [ownerOf(one), ownerOf(other)];
  return a.personId === b.personId && a.guestHash === b.guestHash;
};

/** The completed runs of a run's firm by the same owner that were begun before it, newest first; for all runs of a request in one statement. */
export async function earlierRunsFor(context: Context, run: Row<Run>): Promise<Row<Run>[]> {
  const all = await batched<string, Row<Run>[]>(context, ofFirms, async (ids) => {
    const rows = await selectRuns(context.em).where({ organisation: { $in: [...ids] }, completedAt: { $ne: null } }).orderBy({ id: 'desc' }).execute<Run[]>();
    return grouped(ids, rows, ({ organisation }) => idOf(organisation));
  }).load(idOf(run.organisation));
  return all.filter((each) => each.id < run.id && sameOwner(each, run));
}
