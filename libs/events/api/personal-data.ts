import type { EntityManager } from '@mikro-orm/postgresql';
import { writeAnnouncements, type PersonalDataRule } from '@skills/platform/database';
import type { Announcement } from '@skills/platform/graph';
import { LIVE_STATES } from '../rules';
import { countErased } from './attendance/count-erased';
import { mailboxHashOf, speakerMailboxOf } from './call/named-speakers';
import { outcomesPersonalData } from './outcomes-personal-data';
import { Registration } from './registration/registration.entity';
import { holdBooks } from './seats/first-look';
import { HeldBook } from './seats/held-book';
import { UNTIL } from './retention/kept-in-words';

const OWN = '(select id from registration where person_id = ? or email_address = (select email_address from person where id = ?))';

// Also where retention has left only the mailbox in one way.
const IS_SPEAKER = `(person_id = ? or ${speakerMailboxOf('k')} = (select ${mailboxHashOf('email_address')} from person where id = ?))`;

const select =
  (sql: string) =>
  (em: EntityManager, personId: string): Promise<readonly object[]> =>
    em.getConnection().execute<object[]>(sql, [personId, personId], 'all', em.getTransactionContext());

const run =
  (sql: string) =>
  async (em: EntityManager, personId: string): Promise<void> =>
    void (await em.getConnection().execute(sql, [personId, personId], 'run', em.getTransactionContext()));

const SPEAKER_KEPT = `Kept ${UNTIL}; what the last public agenda says of them as long as it is public, and of the mail address then only a hash, by which they can still have it erased.`;

const ERASED = "update registration set email_address = null, person_id = null, organisation = null, address_confirmed_at = null, held_until = null, network_hash = null, answers = null, questions_version_id = null";

/** The registrations of somebody for events that are not over, in the order of the events. */
const liveOf = (em: EntityManager, personId: string, now: Date): Promise<{ id: string; event_id: string }[]> =>
  em.getConnection().execute<{ id: string; event_id: string }[]>(
    `select r.id, r.event_id from registration r join event e on e.id = r.event_id
     where r.id in ${OWN} and r.state in ('HELD', 'CONFIRMED', 'WAITING', 'REQUESTED') and e.standing in ('PUBLISHED', 'POSTPONED') and (e.starts_at is null or e.starts_at > ?::timestamptz) order by r.event_id`,
    [personId, personId, now],
    'all',
    em.getTransactionContext(),
  );

// Whoever is gone does not come: the seats of events that are not over go to those who wait, before the row loses its person.
async function giveUpAndErase(em: EntityManager, personId: string, now: Date): Promise<void> {
  for (const { id, event_id: eventId } of await liveOf(em, personId, now)) {
    const announcements: Announcement[] = [];
    const book = await HeldBook.hold({ em, now, announce: (announcement) => void announcements.push(announcement) }, eventId);
    const registration = await em.findOneOrFail(Registration, { id }, { refresh: true });
    if (LIVE_STATES.includes(registration.state)) book?.end(registration, 'CANCELLED');
    await book?.settle();
    await writeAnnouncements(em, announcements, now);
  }
  await run(`${ERASED} where id in ${OWN}`)(em, personId);
}

/** What happens to the tables about registrations. */
export const eventsPersonalData: readonly PersonalDataRule[] = [
  ...outcomesPersonalData,
  {
    table: 'session_choice',
    holds: 'Which sessions of an event somebody wants to go to.',
    export: select(`select id, participant_id, session_id from session_choice where participant_id in (select id from participant where registration_id in ${OWN}) order by id`),
    erase: run(`delete from session_choice where participant_id in (select id from participant where registration_id in ${OWN})`),
    retention: 'As long as who takes part.',
  },
  {
    table: 'participant',
    holds: 'Who comes to an event: name, role, what the kitchen and the house have to know, and whether photos may be published.',
    export: select(`select id, registration_id, name, role, diets, access_needs, photo_consent from participant where registration_id in ${OWN} order by id`),
    async erase(em, personId, now) {
      await countErased(em, OWN, [personId, personId], now);
      await run(`delete from participant where registration_id in ${OWN}`)(em, personId);
    },
    retention: `Kept ${UNTIL}.`,
  },
  {
    table: 'registration_link',
    holds: 'The links of mails about a registration; their secrets only as hashes.',
    export: select(`select id, registration_id, made_at from registration_link where registration_id in ${OWN} order by id`),
    erase: run(`delete from registration_link where registration_id in ${OWN}`),
    retention: `Kept ${UNTIL}.`,
  },
  {
    table: 'checklist_item',
    holds: 'Who sees to an item of the checklist of an event, and who did it.',
    export: select('select id, event_id, title, done_at from checklist_item where done_by_id = ? or assignee_id in (select id from subject_role where person_id = ?) order by id'),
    erase: async (em, personId) => {
      await em.getConnection().execute('update checklist_item set done_by_id = null where done_by_id = ?', [personId], 'run', em.getTransactionContext());
      await em.getConnection().execute('update checklist_item set assignee_id = null where assignee_id in (select id from subject_role where person_id = ?)', [personId], 'run', em.getTransactionContext());
    },
    retention: `The item stays; whom it names ${UNTIL}.`,
  },
  {
    table: 'session_speaker',
    holds: 'Who speaks in a session: name, firm or body, a text and a page about them, mail address or its hash.',
    export: select(`select id, session_id, name, affiliation, about, url, email_address, told_at from session_speaker k where ${IS_SPEAKER} order by id`),
    erase: run(`delete from session_speaker k where ${IS_SPEAKER}`),
    retention: SPEAKER_KEPT,
  },
  {
    table: 'published_speaker',
    holds: 'Who speaks in a session, as a published agenda announced them: name, firm or body, a text and a page about them, mail address or its hash.',
    export: select(`select id, session_id, name, affiliation, about, url, email_address from published_speaker k where ${IS_SPEAKER} order by id`),
    erase: run(`delete from published_speaker k where ${IS_SPEAKER}`),
    retention: SPEAKER_KEPT,
  },
  {
    table: 'proposal_speaker',
    holds: 'Who would speak, as somebody proposed it: name, firm or body, mail address.',
    export: select('select id, proposal_id, name, affiliation, email_address from proposal_speaker where email_address in (select email_address from person where id in (?, ?)) order by id'),
    erase: run('delete from proposal_speaker where email_address in (select email_address from person where id in (?, ?))'),
    retention: `Kept ${UNTIL}.`,
  },
  {
    table: 'speaker_link',
    holds: 'The links of mails to whoever somebody else named as a speaker, which organiser did, and whether they took their name off; the address, that name and the secrets only as hashes.',
    export: select(`select id, proposal_id, event_id, made_at, taken_off_at from speaker_link where named_by_id = ? or address_hash in (select ${mailboxHashOf('email_address')} from person where id = ?) order by id`),
    erase: async (em, personId) => {
      await run(`delete from speaker_link where address_hash in (select ${mailboxHashOf('email_address')} from person where id in (?, ?))`)(em, personId);
      await run('update speaker_link set named_by_id = null where named_by_id in (?, ?)')(em, personId);
    },
    retention: `Kept ${UNTIL}; as long as the name where that stays in a public agenda.`,
  },
  {
    table: 'session_proposal',
    holds: 'What somebody proposed for an agenda, and who decided on it.',
    export: select('select id, event_id, state, kind, title, abstract, language, minutes, topics, submitted_at, decided_at, decision_message, confirm_due_on::text from session_proposal where author_id in (?, ?) order by id'),
    // What has become a session is the event's; it stays, and says no more whose idea it was.
    erase: async (em, personId) => {
      await run("delete from session_proposal where state <> 'CONFIRMED' and author_id in (?, ?)")(em, personId);
      await run('update session_proposal set author_id = null where author_id in (?, ?)')(em, personId);
      await run('update session_proposal set decided_by_id = null where decided_by_id in (?, ?)')(em, personId);
    },
    retention: `Kept ${UNTIL}; what has become a session stays without its author.`,
  },
  {
    table: 'proposal_review',
    holds: 'What a reviewer thinks of a proposal.',
    export: select('select id, proposal_id, standing, score, remark, changed_at from proposal_review where reviewer_id in (?, ?) order by id'),
    // A review that was asked of them and never given is asked of somebody else.
    erase: async (em, personId) => {
      await run("delete from proposal_review where standing = 'ASKED' and reviewer_id in (?, ?)")(em, personId);
      await run('update proposal_review set reviewer_id = null where reviewer_id in (?, ?)')(em, personId);
    },
    retention: `The review as long as its proposal; the reviewer ${UNTIL}.`,
  },
  {
    table: 'event_sent_mail',
    holds: 'That a registration was reminded or thanked.',
    export: select(`select id, registration_id, kind, occasion from event_sent_mail where registration_id in ${OWN} order by id`),
    erase: run(`delete from event_sent_mail where registration_id in ${OWN}`),
    retention: `Kept ${UNTIL}.`,
  },
  {
    table: 'event_mail_refusal',
    holds: 'Which mails about events a mailbox does not want; the address only as a hash.',
    export: select("select kinds, changed_at from event_mail_refusal where address_hash in (select encode(sha256(email_address::bytea), 'hex') from person where id in (?, ?))"),
    erase: run("delete from event_mail_refusal where address_hash in (select encode(sha256(email_address::bytea), 'hex') from person where id in (?, ?))"),
    retention: 'Until it is taken back: who said no once is not to be asked again.',
  },
  {
    table: 'event_message',
    holds: 'Which messages the person sent as an organiser.',
    export: select('select id, event_id, subject, text, audience, recipient_count, sent_at from event_message where sender_id in (?, ?) order by id'),
    erase: run('update event_message set sender_id = null where sender_id in (?, ?)'),
    retention: `The message as long as the event, as it was written; its sender ${UNTIL}.`,
  },
  {
    table: 'door_scan',
    holds: 'Who recorded at a door that somebody was let in. Participants are named by an id, which means nothing once these are erased; a ticket that nobody at the event has, by its code. How a contradiction was settled, in words that may name somebody.',
    export: select('select id, event_id, kind, door, reason, at from door_scan where recorded_by_id in (?, ?) order by id'),
    erase: run('update door_scan set recorded_by_id = null where recorded_by_id in (?, ?)'),
    retention: `The record as long as the event; who made it, the code of a ticket of nobody, and how a contradiction was settled, ${UNTIL}.`,
  },
  {
    table: 'registration',
    holds: 'Registrations for events: mail address, firm and its size, country, languages, answers to the organisers’ questions, when, and what became of it.',
    export: select(`select id, event_id, state, size, email_address, organisation, size_class, country_code, languages, answers, mail_language, registered_at from registration where id in ${OWN} order by id`),
    heldFirst: { ids: async (em, personId, now) => [...new Set((await liveOf(em, personId, now)).map(({ event_id: id }) => id))], hold: holdBooks },
    erase: giveUpAndErase,
    retention: `Kept ${UNTIL}; then without address, firm, answers and account, as a country and a size for statistics.`,
  },
];
