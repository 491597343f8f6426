import { Client } from 'pg';
import { runningPostgres } from '../../../tools/postgres/index.mjs';

const SOWN = `
  with made as (
    insert into session_proposal (id, event_id, author_id, state, kind, title, abstract, language, minutes, topics, submitted_at)
    select gen_random_uuid(), $1, (select id from person where email_address = case n when 60 then 'odile.organiser@example.org' else 'mara.manager@example.org' end), 'SUBMITTED', (array['TALK', 'PANEL', 'WORKSHOP'])[n % 3 + 1],
      'Proposal ' || to_char(n, 'FM00'), 'What worked, and what it cost.', (array['en', 'de', 'fr'])[n % 3 + 1], 30, array[(array['IOT', 'BIG_DATA'])[n % 2 + 1]], now() - n * interval '1 minute'
    from generate_series(1, 60) n returning id, right(title, 2)::int as n),
  spoken as (insert into proposal_speaker (id, proposal_id, position, name, affiliation) select gen_random_uuid(), id, 0, 'Speaker ' || to_char(n, 'FM00'), 'Example Bakers' from made returning id)
  insert into proposal_review (id, proposal_id, reviewer_id, standing, score, remark, changed_at)
  select gen_random_uuid(), m.id, p.id, case when m.n > 40 then 'ASKED' else 'GIVEN' end, case when m.n > 40 then null when p.email_address like 'elin%' and m.n <= 10 then 5 else 2 end, case when m.n <= 40 then 'Because.' end, now()
  from made m, person p where p.email_address in ('elin.editor@example.org', 'anton.analyst@example.org')`;

/** Sixty proposals of an event: the last of them is the organiser’s own, the first ten are those about which two reviewers disagree, and the last twenty lack their reviews. In the product it would take twelve people and an hour. */
export async function sowProposals(eventId: string): Promise<void> {
  const client = new Client({ connectionString: runningPostgres(process.env.E2E_DATA_DIR ?? '')?.url });
  await client.connect();
  await client.query(SOWN, [eventId]);
  await client.end();
}
