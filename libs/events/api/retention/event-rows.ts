/** The events to which rows with personal data belong, one line for each row, by the table; what retention leaves is not among them. A table with a rule in personal-data.ts has its line here. */
export const EVENT_ROWS: Readonly<Record<string, string>> = {
  participant: 'select r.event_id from participant p join registration r on r.id = p.registration_id',
  session_choice: 'select r.event_id from session_choice c join participant p on p.id = c.participant_id join registration r on r.id = p.registration_id',
  registration: 'select event_id from registration where email_address is not null or person_id is not null or organisation is not null',
  registration_link: 'select r.event_id from registration_link l join registration r on r.id = l.registration_id',
  session_speaker: 'select s.event_id from session_speaker k join event_session s on s.id = k.session_id where k.email_address is not null or k.person_id is not null',
  event_sent_mail: 'select r.event_id from event_sent_mail m join registration r on r.id = m.registration_id',
  event_message: 'select event_id from event_message where sender_id is not null',
  feedback_given: 'select r.event_id from feedback_given g join registration r on r.id = g.registration_id',
  conclusion: 'select event_id from conclusion where author_id is not null or reviewer_id is not null',
  door_scan: 'select event_id from door_scan where recorded_by_id is not null',
  session_proposal: 'select event_id from session_proposal where author_id is not null or decided_by_id is not null',
  proposal_speaker: 'select p.event_id from proposal_speaker k join session_proposal p on p.id = k.proposal_id',
  proposal_review: 'select p.event_id from proposal_review r join session_proposal p on p.id = r.proposal_id where r.reviewer_id is not null',
  published_speaker: 'select v.event_id from published_speaker k join agenda_version v on v.id = k.version_id where k.email_address is not null or k.person_id is not null',
  checklist_item: 'select event_id from checklist_item where assignee_id is not null or done_by_id is not null',
};

/** One line for each table and event in which something is left: how many rows. */
export const LEFT = `select event_id as "eventId", "table", count(*)::int as "rows" from (${Object.entries(EVENT_ROWS)
  .map(([table, sql]) => `select x.event_id, '${table}' as "table" from (${sql}) x`)
  .join(' union all ')}) every`;
