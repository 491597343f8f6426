import type { EntityManager } from '@mikro-orm/postgresql';
import { writeAnnouncements, type PersonalDataRule } from '@skills/platform/database';
import type { Announcement } from '@skills/platform/graph';
import { Registration } from './registration/registration.entity';
import { HeldBook } from './seats/held-book';

const OWN = '(select id from registration where person_id = ? or email_address = (select email_address from person where id = ?))';

const select =
  (sql: string) =>
  (em: EntityManager, personId: string): Promise<readonly object[]> =>
    em.getConnection().execute<object[]>(sql, [personId, personId], 'all', em.getTransactionContext());

const run =
  (sql: string) =>
  async (em: EntityManager, personId: string): Promise<void> =>
    void (await em.getConnection().execute(sql, [personId, personId], 'run', em.getTransactionContext()));

const ERASED = "update registration set email_address = null, person_id = null, organisation = null, address_confirmed_at = null, held_until = null";

// Whoever is gone does not come: the seats of events that are not over go to those who wait, before the row loses its person.
async function giveUpAndErase(em: EntityManager, personId: string, now: Date): Promise<void> {
  const live = await em.getConnection().execute<{ id: string; event_id: string }[]>(
    `select r.id, r.event_id from registration r join event e on e.id = r.event_id
     where r.id in ${OWN} and r.state in ('HELD', 'CONFIRMED', 'WAITING', 'REQUESTED') and e.standing in ('PUBLISHED', 'POSTPONED') and (e.starts_at is null or e.starts_at > ?::timestamptz) order by r.event_id`,
    [personId, personId, now],
    'all',
    em.getTransactionContext(),
  );
  for (const { id, event_id: eventId } of live) {
    const announcements: Announcement[] = [];
    const book = await HeldBook.hold({ em, now, announce: (announcement) => void announcements.push(announcement) }, eventId);
    const registration = await em.findOneOrFail(Registration, { id }, { refresh: true });
    if (registration.state !== 'CANCELLED') book?.end(registration, 'CANCELLED');
    await book?.settle();
    await writeAnnouncements(em, announcements, now);
  }
  await run(`${ERASED} where id in ${OWN}`)(em, personId);
}

/** What happens to the tables about registrations. */
export const eventsPersonalData: readonly PersonalDataRule[] = [
  {
    table: 'participant',
    holds: 'Who comes to an event: name, role, what the kitchen and the house have to know, and whether photos may be published.',
    export: select(`select id, registration_id, name, role, diets, access_needs, photo_consent from participant where registration_id in ${OWN} order by id`),
    erase: run(`delete from participant where registration_id in ${OWN}`),
    retention: 'Six months after the event.',
  },
  {
    table: 'registration_link',
    holds: 'The links of mails about a registration; their secrets only as hashes.',
    export: select(`select id, registration_id, made_at from registration_link where registration_id in ${OWN} order by id`),
    erase: run(`delete from registration_link where registration_id in ${OWN}`),
    retention: 'Six months after the event.',
  },
  {
    table: 'registration',
    holds: 'Registrations for events: mail address, firm, country, languages, when, and what became of it.',
    export: select(`select id, event_id, state, size, email_address, organisation, country_code, languages, mail_language, registered_at from registration where id in ${OWN} order by id`),
    erase: giveUpAndErase,
    retention: 'Six months after the event; then without address, firm and account, as a country and a size for statistics.',
  },
];
