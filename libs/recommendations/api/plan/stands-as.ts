import { idOf } from '@skills/platform/database';
import { batched, inOrder, type Context, type Row } from '@skills/platform/graph';
import type { KeptStatus } from '../../rules';
import { PlanAction } from './plan-action.entity';
import { historyByAction } from './plan-fields';

const byId = {};

const actionsById = (context: Context) =>
  batched<string, PlanAction | null>(context, byId, async (ids) =>
    inOrder(ids, await context.em.createQueryBuilder(PlanAction, 'a').select('*').where({ id: { $in: [...ids] } }).execute<PlanAction[]>(), ({ id }) => id));

/** As which action an action goes on today: the one of a later plan with which it was joined, else itself. */
export async function standsAs(context: Context, action: Row<PlanAction>): Promise<PlanAction> {
  const joined = (await historyByAction(context).load(action.id)).at(-1)?.goesOnAs;
  const next = joined && (await actionsById(context).load(idOf(joined)));
  return next ? standsAs(context, next) : action;
}

/** What is kept of how far actions came, and those of later plans with which they were ever joined, by id. */
export async function keptActions(context: Context, actions: readonly PlanAction[]): Promise<ReadonlyMap<string, KeptStatus>> {
  const kept = new Map<string, KeptStatus>();
  const keep = async (action: PlanAction): Promise<void> => {
    if (kept.has(action.id)) return;
    const { status, createdAt } = action;
    const changes = await historyByAction(context).load(action.id);
    const joined = changes.flatMap(({ goesOnAs }) => (goesOnAs ? [idOf(goesOnAs)] : []));
    kept.set(action.id, { status, createdAt, history: changes.map(({ status: became, at, goesOnAs }) => ({ status: became, at, goesOnAs: goesOnAs && idOf(goesOnAs) })) });
    await Promise.all(joined.map(async (id) => {
      const next = await actionsById(context).load(id);
      if (next) await keep(next);
    }));
  };
  await Promise.all(actions.map(keep));
  return kept;
}
