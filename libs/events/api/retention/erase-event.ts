import type { EntityManager } from '@mikro-orm/postgresql';
import { EVENT_ROLES } from '../../rules';
import { countForGood } from '../attendance/count-attendance';
import { mailboxHashOf } from '../call/named-speakers';
import type { EventTable } from './event-rows';
import { goneBefore } from './kept-until';
import { isLinkToName, isPublicSpeaker } from './public-speaker';

const DUE = `with due as (select e.id as event_id, ${goneBefore('?::timestamptz')} as before from event e where e.id = ?)`;
const ROLES = EVENT_ROLES.map((role) => `'${role}'`).join(', ');
const REGISTERED = 'in (select r.id from registration r join due using (event_id))';
const PROPOSED = 'in (select p.id from session_proposal p join due using (event_id))';
// A name that stays is found by its mailbox in one way, so that it can still be taken off.
const ONLY_NAMED = `set address_hash = coalesce(${mailboxHashOf('k.email_address')}, (select ${mailboxHashOf('p.email_address')} from person p where p.id = k.person_id), k.address_hash), email_address = null, person_id = null
  where (k.email_address is not null or k.person_id is not null)`;
const OF_SESSION = 'k.session_id in (select s.id from event_session s join due using (event_id))';
const OF_VERSION = 'k.version_id in (select v.id from agenda_version v join due using (event_id))';
const IS_PUBLIC = isPublicSpeaker('(select event_id from due)');
const LINK_GOES = `not ${isLinkToName('(select event_id from due)')} and (l.taken_off_at is null or l.taken_off_at <= (select before from due))`;
const GONE_ROLE = `assignee_id in (select s.id from subject_role s, due where s.granted_at <= due.before)`;

/** What happens to each table in which an event can name somebody, in this order. */
const ERASURES: Readonly<Record<EventTable, readonly string[]>> = {
  session_choice: [`delete from session_choice where participant_id in (select p.id from participant p where p.registration_id ${REGISTERED})`],
  participant: [`delete from participant where registration_id ${REGISTERED}`],
  registration_link: [`delete from registration_link where registration_id ${REGISTERED}`],
  event_sent_mail: [`delete from event_sent_mail where registration_id ${REGISTERED}`],
  feedback_given: [`delete from feedback_given where registration_id ${REGISTERED}`],
  registration: [
    `update registration set email_address = null, person_id = null, organisation = null, address_confirmed_at = null, held_until = null, network_hash = null, languages = '{}', answers = null, questions_version_id = null
     where id ${REGISTERED} and (email_address is not null or person_id is not null or organisation is not null or answers is not null or languages <> '{}')`,
  ],
  event_message: ['update event_message set sender_id = null where sender_id is not null and event_id in (select event_id from due)'],
  session_speaker: [`delete from session_speaker k where ${OF_SESSION} and not ${IS_PUBLIC}`, `update session_speaker k ${ONLY_NAMED} and ${OF_SESSION}`],
  published_speaker: [`delete from published_speaker k where ${OF_VERSION} and not ${IS_PUBLIC}`, `update published_speaker k ${ONLY_NAMED} and ${OF_VERSION}`],
  proposal_speaker: [`delete from proposal_speaker where proposal_id ${PROPOSED}`],
  speaker_link: [
    `delete from speaker_link l where (l.proposal_id ${PROPOSED} or l.event_id in (select event_id from due)) and ${LINK_GOES}`,
    `update speaker_link set named_by_id = null where named_by_id is not null and event_id in (select event_id from due)`,
  ],
  proposal_review: [`update proposal_review set reviewer_id = null where reviewer_id is not null and proposal_id ${PROPOSED}`],
  session_proposal: [
    "delete from session_proposal where state <> 'CONFIRMED' and event_id in (select event_id from due)",
    'update session_proposal set author_id = null, decided_by_id = null where (author_id is not null or decided_by_id is not null) and event_id in (select event_id from due)',
  ],
  door_scan: ['update door_scan set recorded_by_id = null, ticket_code = null, reason = null where (recorded_by_id is not null or ticket_code is not null or reason is not null) and event_id in (select event_id from due)'],
  // Without its author a conclusion is a draft until somebody hands it in as theirs: else whoever wrote it could accept it.
  conclusion: [
    `update conclusion c set author_id = null, reviewer_id = null, state = case c.state when 'IN_REVIEW' then 'DRAFT' else c.state end, revision = c.revision + (c.state = 'IN_REVIEW')::int
     from due where c.event_id = due.event_id and c.changed_at <= due.before and (c.author_id is not null or c.reviewer_id is not null)`,
  ],
  checklist_item: [
    `update checklist_item set assignee_id = null where event_id in (select event_id from due) and ${GONE_ROLE}`,
    'update checklist_item i set done_by_id = null from due where i.event_id = due.event_id and i.done_by_id is not null and i.done_at <= due.before',
  ],
  subject_role: [`delete from subject_role s using due where s.subject_id = due.event_id and s.granted_at <= due.before and s.role in (${ROLES})`],
};

/** Erases the personal data of an event that is over, once who came is counted for good; its seats are held meanwhile, so that nobody comes in between. */
export async function eraseEvent(em: EntityManager, eventId: string, now: Date): Promise<void> {
  const run = <Row extends object>(sql: string, values: unknown[]): Promise<Row[]> => em.getConnection().execute<Row[]>(sql, values, 'all', em.getTransactionContext());
  await run('select from seat_book where event_id = ? for update', [eventId]);
  const [tookPlace] = await run("select from event e where e.id = ? and (e.standing in ('HELD', 'REPORTED') or e.standing = 'PUBLISHED' and e.ends_at <= ?::timestamptz)", [eventId, now]);
  if (tookPlace) await countForGood(em, eventId, now);
  for (const statement of Object.values(ERASURES).flat()) await run(`${DUE} ${statement}`, [now, eventId]);
}
