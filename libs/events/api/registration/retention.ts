import type { Job } from '@skills/platform/graph';

/** How long after an event its registrations name people, in months; the form says the same. */
const MONTHS = 6;

// An event that was never held, and has no time, goes by when it was registered for.
const OVER = `select r.id from registration r join event e on e.id = r.event_id
  where (r.email_address is not null or r.person_id is not null or exists (select from participant p where p.registration_id = r.id))
    and coalesce(e.ends_at, r.registered_at) < ?::timestamptz - interval '${MONTHS} months' and (e.ends_at is not null or e.standing not in ('PUBLISHED', 'POSTPONED'))`;

const STATEMENTS = [
  `delete from participant where registration_id in (${OVER})`,
  `delete from registration_link where registration_id in (${OVER})`,
  `update registration set email_address = null, person_id = null, organisation = null, address_confirmed_at = null, held_until = null where id in (${OVER})`,
];

/** Erases who was registered for events that are long over; a country and a number stay for statistics. */
export const registrationRetention: Job = {
  name: 'events.registrationRetention',
  everyMinutes: 60,
  async run(em, { clock }) {
    const now = clock();
    await em.transactional(async (inner) => {
      for (const statement of STATEMENTS) await inner.getConnection().execute(statement, [now], 'run', inner.getTransactionContext());
    });
  },
};
