import type { PersonalDataRule } from '@skills/platform/database';
import { rows, run } from './statements';

const ADDRESS = '(select email_address from person where id = ?)';

/** What happens to identity's own tables. The person goes last, as the address leads to what has no key to the person. */
export const personalData: readonly PersonalDataRule[] = [
  {
    table: 'sign_in_request',
    holds: 'Sign-in mails asked for: the address, until when they work, where to go afterwards. Secrets only as hashes.',
    export: rows(`select id, email_address, expires_at, used_at, next, language from sign_in_request where email_address = ${ADDRESS} order by id`),
    async erase(em, personId) {
      // First what waits for delivery, as this waits for a mail being handed over; then the mails.
      await run(`delete from announcement where payload->>'emailAddress' = ${ADDRESS}`)(em, personId);
      await run(`delete from captured_mail where recipient = ${ADDRESS}`)(em, personId);
      await run(`delete from sign_in_request where email_address = ${ADDRESS}`)(em, personId);
    },
    retention: 'One day after they have expired.',
  },
  {
    table: 'session',
    holds: 'Where the person is signed in: family of browser and operating system, since when, last used, and with whose account when not by mail.',
    export: rows('select id, created_at, last_seen_at, expires_at, browser, operating_system, issuer from session where person_id = ? order by id'),
    erase: run('delete from session where person_id = ?'),
    retention: 'Until signed out; 30 days unused or 180 days in all.',
  },
  {
    table: 'consent',
    holds: 'What the person agreed to: purpose, edition and language of the text, given and withdrawn when.',
    export: rows('select id, purpose, text_version, language, given_at, withdrawn_at from consent where person_id = ? order by id'),
    erase: run('delete from consent where person_id = ?'),
    retention: 'As long as the account.',
  },
  {
    table: 'role_grant',
    holds: 'What the person may do on the platform.',
    export: rows('select id, role, country_code, granted_at from role_grant where person_id = ? order by id'),
    erase: run('delete from role_grant where person_id = ?'),
    retention: 'Until taken by an administrator.',
  },
  {
    table: 'subject_role',
    holds: 'What the person may do for one thing, such as one event.',
    export: rows('select id, role, subject_id, granted_at from subject_role where person_id = ? order by id'),
    erase: run('delete from subject_role where person_id = ?'),
    retention: 'Until taken by whoever looks after that thing; for an event no longer than its other personal data.',
  },
  {
    table: 'organisation',
    holds: 'The organisations of the person: name, country, sector, size class.',
    export: rows(
      'select o.id, o.name, o.country_code, o.sector, o.size_class, o.created_at from organisation o join membership m on m.organisation_id = o.id where m.person_id = ? order by o.id',
    ),
    // A sole trader's firm bears a person's name. What stays is a country, a sector and a size, for statistics.
    erase: run(
      `update organisation o set name = null from membership mine
       where mine.organisation_id = o.id and mine.person_id = ?
       and not exists (select 1 from membership other where other.organisation_id = o.id and other.person_id <> mine.person_id)`,
    ),
    retention: 'The name as long as somebody belongs to it.',
  },
  {
    table: 'membership',
    holds: 'To which organisations the person belongs, and as what.',
    export: rows('select id, organisation_id, role, joined_at from membership where person_id = ? order by id'),
    erase: run('delete from membership where person_id = ?'),
    retention: 'As long as the account.',
  },
  {
    table: 'audit_entry',
    holds: 'Administrative acts of the person or on the person, and looks at their data by others.',
    export: rows(
      'select id, act, detail, subject_kind, coalesce(actor_id = ?, false) as by_me, at from audit_entry where actor_id = ? or subject_id = ? order by id',
    ),
    // That something was done must stay provable; by whom and on whom is what goes.
    async erase(em, personId) {
      await run('update audit_entry set actor_id = null where actor_id = ?')(em, personId);
      await run('update audit_entry set subject_id = null where subject_id = ?')(em, personId);
    },
    retention: 'Two years; without the person once they have erased their data.',
  },
  {
    table: 'person',
    holds: 'The account: mail address, name to be addressed by, language, since when.',
    export: rows('select id, email_address, display_name, language, created_at from person where id = ?'),
    erase: run('delete from person where id = ?'),
    retention: 'Until the person erases it.',
  },
];
