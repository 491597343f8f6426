import type { EntityManager } from '@mikro-orm/postgresql';
import { batched, type Context } from '@skills/platform/graph';
import type { TargetRole } from '@skills/identity/rules';

/** The part in a run of whoever asks. */
export interface OwnPart {
  respondentId: string;
  responseId: string;
  role: TargetRole;
  /** The version that was answered. */
  versionId: string;
}

/** Whose answers are meant: a person's or a browser's. */
export interface Answerer {
  personId: string | null;
  guestHash: string | null;
}

/** The part in each run of one answerer who made it, in one statement; a run without one is left out. */
export async function ownPartsOf(em: EntityManager, runIds: readonly string[], { personId, guestHash }: Answerer): Promise<Map<string, OwnPart>> {
  const rows = await em.getConnection().execute<(OwnPart & { runId: string })[]>(
    `select p.run_id as "runId", p.id as "respondentId", p.response_id as "responseId", p.role, s.version_id as "versionId" from respondent p join response s on s.id = p.response_id
     where p.run_id = any(?::uuid[]) and not p.colleague and (s.person_id = ?::uuid or (s.person_id is null and s.guest_hash = ?)) order by p.id desc`,
    [`{${runIds.join(',')}}`, personId, guestHash],
    'all',
    em.getTransactionContext(),
  );
  return new Map(rows.map(({ runId, ...part }) => [runId, part]));
}

const parts = {};

/** The part in a run of whoever asks, for all runs of a request at once; null where they did not answer. */
export const ownPartFor = (context: Context, runId: string): Promise<OwnPart | null> =>
  batched<string, OwnPart | null>(context, parts, async (ids) => {
    const found = await ownPartsOf(context.em, ids, context.actor);
    return ids.map((id) => found.get(id) ?? null);
  }).load(runId);
