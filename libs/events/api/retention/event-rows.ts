import { EVENT_ROLES } from '../../rules';
import { goneBefore, KEPT_UNTIL } from './kept-until';
import { isLinkToName, isPublicSpeaker } from './public-speaker';

const ROLES = EVENT_ROLES.map((role) => `'${role}'`).join(', ');

/** The events to which rows with personal data belong, one line for each row, by the table; what retention leaves is not among them. A table with a rule in personal-data.ts has its line here. `since` is when work on an event named somebody, where that can be after the event’s own data have gone. */
export const EVENT_ROWS = {
  participant: 'select r.event_id from participant p join registration r on r.id = p.registration_id',
  session_choice: 'select r.event_id from session_choice c join participant p on p.id = c.participant_id join registration r on r.id = p.registration_id',
  registration: 'select event_id from registration where email_address is not null or person_id is not null or organisation is not null or answers is not null',
  registration_link: 'select r.event_id from registration_link l join registration r on r.id = l.registration_id',
  session_speaker: `select s.event_id from session_speaker k join event_session s on s.id = k.session_id where k.email_address is not null or k.person_id is not null or not ${isPublicSpeaker('s.event_id')}`,
  event_sent_mail: 'select r.event_id from event_sent_mail m join registration r on r.id = m.registration_id',
  event_message: 'select event_id from event_message where sender_id is not null',
  feedback_given: 'select r.event_id from feedback_given g join registration r on r.id = g.registration_id',
  conclusion: 'select event_id, changed_at as since from conclusion where author_id is not null or reviewer_id is not null',
  door_scan: 'select event_id from door_scan where recorded_by_id is not null or ticket_code is not null or reason is not null',
  session_proposal: 'select event_id from session_proposal where author_id is not null or decided_by_id is not null',
  proposal_speaker: 'select p.event_id from proposal_speaker k join session_proposal p on p.id = k.proposal_id',
  speaker_link: `select coalesce(l.event_id, p.event_id) as event_id, l.taken_off_at as since from speaker_link l left join session_proposal p on p.id = l.proposal_id
    where l.named_by_id is not null or not ${isLinkToName('coalesce(l.event_id, p.event_id)')}`,
  proposal_review: 'select p.event_id from proposal_review r join session_proposal p on p.id = r.proposal_id where r.reviewer_id is not null',
  published_speaker: `select v.event_id from published_speaker k join agenda_version v on v.id = k.version_id where k.email_address is not null or k.person_id is not null or not ${isPublicSpeaker('v.event_id')}`,
  checklist_item: `select i.event_id, least(s.granted_at, case when i.done_by_id is not null then i.done_at end) as since
    from checklist_item i left join subject_role s on s.id = i.assignee_id where i.assignee_id is not null or i.done_by_id is not null`,
  subject_role: `select e.id as event_id, s.granted_at as since from subject_role s join event e on e.id = s.subject_id where s.role in (${ROLES})`,
} as const;

/** A table that can name somebody of an event. */
export type EventTable = keyof typeof EVENT_ROWS;

const EVERY = Object.entries(EVENT_ROWS)
  .map(([table, sql]) => `select x.event_id, '${table}' as "table", ${sql.includes(' as since') ? 'x.since' : 'null::timestamptz as since'} from (${sql}) x`)
  .join(' union all ');
const ROWS = `(${EVERY}) every join event e on e.id = every.event_id cross join (select ?::timestamptz as now) clock`;
const isOver = (now: string): string => `${KEPT_UNTIL} <= ${now} and (every.since is null or every.since <= ${goneBefore(now)})`;

/** One line for each table and event in which something is left: how many rows, and how many of them should have gone two hours ago; the job runs every hour. Takes the time. */
export const leftIn = (where: string): string => `select e.id as "eventId", every."table", count(*)::int as "rows", (count(*) filter (where ${isOver("clock.now - interval '2 hours'")}))::int as "late"
  from ${ROWS} where ${where} group by 1, 2 order by 2`;

/** The events with something that is over. Takes the time. */
export const OVER = `select distinct e.id from ${ROWS} where ${isOver('clock.now')}`;
