import type { EntityManager } from '@mikro-orm/postgresql';

/** Keeps of people who are about to be erased only how many were expected and came, as long as their event has begun and is not counted for good: its figures stay, and its doors can go on. `registrations` is SQL for the ids of theirs. */
export const countErased = async (em: EntityManager, registrations: string, values: readonly unknown[], now: Date): Promise<void> =>
  void (await em.getConnection().execute(
    `insert into attendance_of_erased (id, event_id, country_code, role, size_class, registered, came, walk_ins)
     select gen_random_uuid(), l.* from (
       select r.event_id, r.country_code, p.role, r.size_class, count(*) filter (where not p.is_walk_in), count(p.checked_in_at), count(*) filter (where p.is_walk_in and p.checked_in_at is not null)
       from participant p join registration r on r.id = p.registration_id join event e on e.id = r.event_id
       where r.id in ${registrations} and (r.state = 'CONFIRMED' or p.checked_in_at is not null) and e.standing in ('PUBLISHED', 'HELD', 'REPORTED') and e.starts_at <= ?::timestamptz
         and not exists (select from event_attendance a where a.event_id = e.id)
       group by 1, 2, 3, 4) l`,
    [...values, now],
    'run',
    em.getTransactionContext(),
  ));
