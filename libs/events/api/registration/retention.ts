import type { EntityManager } from '@mikro-orm/postgresql';
import type { Job } from '@skills/platform/graph';

const isOverSince = (moment: string): string => `(e.names_erased_at is not null or ${moment} < ?::timestamptz - make_interval(months => e.retention_months))`;

// An event that was never held, and has no time, goes by when it was registered for.
const OVER = `select r.id from registration r join event e on e.id = r.event_id
  where (r.email_address is not null or r.person_id is not null or exists (select from participant p where p.registration_id = r.id))
    and ${isOverSince('coalesce(e.ends_at, r.registered_at)')} and (e.names_erased_at is not null or e.ends_at is not null or e.standing not in ('PUBLISHED', 'POSTPONED'))`;

const STATEMENTS = [
  `delete from participant where registration_id in (${OVER})`,
  `delete from registration_link where registration_id in (${OVER})`,
  `update registration set email_address = null, person_id = null, organisation = null, address_confirmed_at = null, held_until = null, languages = '{}', answers = null, questions_version_id = null where id in (${OVER})`,
  `update session_speaker set email_address = null, person_id = null where (email_address is not null or person_id is not null) and session_id in
     (select s.id from event_session s join event e on e.id = s.event_id where ${isOverSince('e.ends_at')})`,
  `update published_speaker set email_address = null, person_id = null where (email_address is not null or person_id is not null) and version_id in
     (select v.id from agenda_version v join event e on e.id = v.event_id where ${isOverSince('e.ends_at')})`,
  `delete from session_proposal where state <> 'CONFIRMED' and event_id in (select e.id from event e where ${isOverSince('e.ends_at')})`,
  `delete from proposal_speaker where proposal_id in (select p.id from session_proposal p join event e on e.id = p.event_id where ${isOverSince('e.ends_at')})`,
  `update proposal_review set reviewer_id = null where reviewer_id is not null and proposal_id in (select p.id from session_proposal p join event e on e.id = p.event_id where ${isOverSince('e.ends_at')})`,
  `update session_proposal set author_id = null, decided_by_id = null where (author_id is not null or decided_by_id is not null) and event_id in (select e.id from event e where ${isOverSince('e.ends_at')})`,
  `update door_scan set recorded_by_id = null where recorded_by_id is not null and event_id in (select e.id from event e where ${isOverSince('e.ends_at')})`,
  `update checklist_item set assignee_id = null, done_by_id = null where (assignee_id is not null or done_by_id is not null) and event_id in (select e.id from event e where ${isOverSince('e.ends_at')})`,
];

/** Erases the personal data of every event whose time for it has come, or whose organisers said so. */
export async function eraseDue(em: EntityManager, now: Date): Promise<void> {
  for (const statement of STATEMENTS) await em.getConnection().execute(statement, [now], 'run', em.getTransactionContext());
}

/** Erases who was registered for events that are long over; a country and a number stay for statistics. */
export const registrationRetention: Job = {
  name: 'events.registrationRetention',
  everyMinutes: 60,
  async run(em, { clock }) {
    await em.transactional((inner) => eraseDue(inner, clock()));
  },
};
