import type { Context } from '@skills/platform/graph';

/** The part that this browser, or its person, has in a run as a colleague; null for none. */
export async function ownPartIn({ em, actor }: Context, runId: string): Promise<string | null> {
  if (!actor.personId && !actor.guestHash) return null;
  const [row] = await em.getConnection().execute<{ id: string }[]>(
    `select p.id from respondent p join response s on s.id = p.response_id
     where p.run_id = ? and p.colleague and (s.person_id = ?::uuid or s.person_id is null and s.guest_hash = ?) order by p.id limit 1`,
    [runId, actor.personId, actor.guestHash],
    'all',
    em.getTransactionContext(),
  );
  return row?.id ?? null;
}
