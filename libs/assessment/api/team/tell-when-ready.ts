import type { Context } from '@skills/platform/graph';
import { peopleMissing } from '../../rules';
import type { Run } from '../run/run.entity';
import { TEAM_READY } from './team-ready-mail';
import { waitingRolesOf } from './waiting-people';

/** Tells whoever leads the team of a run that is held that the answers can be put together: once, and not again for each who hands in later. */
export async function tellWhenReady(context: Context, run: Run): Promise<void> {
  const { em } = context;
  if (!run.person || run.teamReadyToldAt) return;
  const [waiting = []] = await waitingRolesOf(em, [run.id]);
  if (peopleMissing(waiting.length) > 0) return;
  run.teamReadyToldAt = context.clock();
  context.announce({ topic: TEAM_READY, payload: { runId: run.id } });
  await em.flush();
}
