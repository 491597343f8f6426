import type { Context } from '@skills/platform/graph';
import { signedOutHash } from '@skills/questionnaire/api';

/** The part that whoever is signed in, or else this browser, has in a run as a colleague; null for none. */
export async function ownPartIn({ em, actor }: Context, runId: string): Promise<string | null> {
  if (!actor.personId && !actor.guestHash) return null;
  const [row] = await em.getConnection().execute<{ id: string }[]>(
    `select p.id from respondent p join response s on s.id = p.response_id
     where p.run_id = ? and p.colleague and (s.person_id = ?::uuid or s.person_id is null and s.guest_hash = ?) order by p.id limit 1`,
    [runId, actor.personId, actor.personId === null && actor.guestHash !== null ? signedOutHash(actor.guestHash) : null],
    'all',
    em.getTransactionContext(),
  );
  return row?.id ?? null;
}
