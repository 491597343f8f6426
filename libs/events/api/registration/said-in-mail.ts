import type { EntityManager } from '@mikro-orm/postgresql';

/** What is said in a mail of somebody's change: who comes, and for which firm. Needs stay out of mails, which many systems read. */
export async function saidInMail(em: EntityManager, registrationId: string, say: (key: string) => string): Promise<{ title: string; facts: string }[]> {
  const [row] = await em.getConnection().execute<{ organisation: string | null; names: string | null }[]>(
    "select r.organisation, (select string_agg(p.name, ', ' order by p.position) from participant p where p.registration_id = r.id) as names from registration r where r.id = ?",
    [registrationId],
  );
  const facts = { who: row?.names, organisation: row?.organisation };
  return Object.entries(facts).flatMap(([key, value]) => (value ? [{ title: say(`CHANGED.${key}`), facts: value }] : []));
}
