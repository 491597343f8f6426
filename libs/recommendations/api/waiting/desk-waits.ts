import type { EntityManager } from '@mikro-orm/postgresql';
import { staleBefore, type DeskWaits } from '../../rules';
import { ENTRIES } from '../desk/entry-sql';
import { IS_DEAD } from '../offer-link/link-fields';

/** What waits at the desk for one editor on a day, ISO 8601: not what they wrote themselves, as others decide on that. */
export async function deskWaits(em: EntityManager, personId: string, today: string): Promise<DeskWaits> {
  const [waits] = await em.getConnection().execute<DeskWaits[]>(
    `select (select count(*)::int from contribution c where c.state = 'IN_REVIEW' and c.author_id is distinct from ?::uuid) as "inReview",
       count(*) filter (where is_dead)::int as dead, count(*) filter (where not is_dead and (availability = 'CLOSED' or retrieved_on < ?::date))::int as old
     from (select e.availability, e.retrieved_on, coalesce(${IS_DEAD}, false) as is_dead from (${ENTRIES}) e
       left join offer_link l on l.kind = e.kind and l.entry_id = e.id and l.url = e.url and l.verdict is not null where e.withdrawn_on is null) r`,
    [personId, staleBefore(today)],
    'all',
    em.getTransactionContext(),
  );
  return waits!;
}
