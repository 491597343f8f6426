// Each name once; somebody who is named with an address anywhere is found by it.
const SPEAKERS = `select v.event_id, k.name, bool_or(coalesce(k.email_address, k.address_hash, k.person_id::text) is not null) as by_address
    from (select distinct on (event_id) id, event_id from agenda_version order by event_id, number desc) v
    join event e on e.id = v.event_id and e.standing <> 'DRAFT' join published_speaker k on k.version_id = v.id group by 1, 2`;

/** What of an event may name somebody and stays for good, by what it is: how many, event by event. */
const EVENT_STAYS = {
  SPEAKERS: `select event_id, count(*) from (${SPEAKERS}) k where by_address group by 1`,
  SPEAKERS_BY_NAME: `select event_id, count(*) from (${SPEAKERS}) k where not by_address group by 1`,
  MESSAGES: 'select event_id, count(*) from event_message group by 1',
  NOTES: 'select event_id, count(*) from breakout_note group by 1',
  PUBLISHED_NOTES: 'select s.event_id, sum(jsonb_array_length(c.notes)) from (select distinct on (event_id) id, event_id from conclusion_summary order by event_id, version desc) s join published_conclusion c on c.summary_id = s.id group by 1',
  REMARKS: "select p.event_id, count(*) from proposal_review r join session_proposal p on p.id = r.proposal_id where p.state = 'CONFIRMED' and r.remark is not null group by 1",
  BUDGET_NOTES: 'select event_id, count(*) from budget_line where note is not null group by 1',
  CONTACT: 'select id, 1 from event where contact_address is not null',
} as const;

const EVERY = Object.entries(EVENT_STAYS).map(([what, sql], at) => `select x.*, '${what}' as what, ${at} as position from (${sql}) x(event_id, count)`).join(' union all ');

/** What stays of some events, in the order in which it is told. Takes their ids. */
export const STAYS = `select s.event_id as "eventId", s.what, s.count::int as count from (${EVERY}) s where s.event_id in (select json_array_elements_text(?::json)::uuid) and s.count > 0 order by s.position`;
