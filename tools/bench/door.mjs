import { randomInt, randomUUID } from 'node:crypto';
import { Agent } from 'node:http';
import pg from 'pg';
import { runProgram } from '../runtime/program.mjs';
import { send } from './load.mjs';

const SCANS = 500;
const AT_ONCE = 100;
const TABLE_ROWS = 10_000;

const SIGN_IN = 'mutation ($input: SignInWithLinkInput!) { signInWithLink(input: $input) { person { id } problems { code } } }';
const RECORD = 'mutation ($input: RecordDoorScansInput!) { recordDoorScans(input: $input) { outcomes { outcome } problems { code } } }';
const LIST = `query ($slug: String!, $since: String) { event(slug: $slug) { id door(since: $since) { isOpen cursor isWhole listed goneIds entries { participantId name code hasSeat admissions { id at } }
  conflicts { kind name code records { id kind door at } settlement { reason door at by } } expected came walkIns doors { door people } } } }`;
const TABLE = `query ($eventId: ID!) { participants(eventId: $eventId, order: NAME, isDescending: false, first: 50) { totalCount edges { node { id name role organisation countryCode emailAddress state checkedInAt } } pageInfo { hasNextPage } } }`;

/** Signs the demo's organiser in; the cookie. */
export async function organiserOf({ url, databaseUrl, agent }) {
  const { output } = await runProgram(['dist/api/act-as.js', 'organiser'], { quiet: true, env: { DATABASE_URL: databaseUrl, PUBLIC_URL: url } });
  const address = new URL(output.trim().split('\n').at(-1));
  const token = new URLSearchParams(address.hash.slice(1)).get('token');
  const answer = await send(`${url}/graphql`, { agent, body: JSON.stringify({ query: SIGN_IN, variables: { input: { token } } }) });
  const cookie = (answer.headers['set-cookie'] ?? []).map((each) => each.split(';')[0]).join('; ');
  if (!cookie) throw new Error(answer.body.slice(0, 300));
  return cookie;
}

/** An event that begins in an hour with so many people who have seats; the ids of the event and of theirs. */
export async function fullHouse(pool, people) {
  const eventId = randomUUID();
  await pool.query(
    `insert into event (id, slug, kind, standing, form, title, summary, text_language, languages, topics, target_roles, country_code, city, time_zone, starts_at, ends_at, registration_opens_at, source_urls)
     values ($1, $2, 'CONFERENCE', 'PUBLISHED', 'ON_SITE', 'Measured', 'Measured.', 'en', '{en}', '{IOT}', '{}', 'BE', 'Ghent', 'Europe/Brussels', now() + interval '1 hour', now() + interval '9 hours', now() - interval '9 days', '{}')`,
    [eventId, `measured-${eventId}`],
  );
  await pool.query('insert into seat_book (event_id, capacity, taken, general_taken) values ($1, $2, $2, $2)', [eventId, people]);
  await pool.query(
    `insert into registration (id, event_id, state, size, general_seats, reserved_seats, reserve_ids, email_address, country_code, languages, mail_language, registered_at)
     select gen_random_uuid(), $1::uuid, 'CONFIRMED', 1, 1, 0, '{}', 'p' || n || '-' || $1::uuid || '@example.org', 'BE', '{}', 'en', now() from generate_series(1, $2::int) n`,
    [eventId, people],
  );
  const { rows } = await pool.query(
    `insert into participant (id, registration_id, position, name, role, diets, access_needs, photo_consent)
     select gen_random_uuid(), r.id, 0, 'Person ' || substr(r.email_address, 2, 5), 'MANAGER', '{}', '{}', false from registration r where r.event_id = $1 returning id`,
    [eventId],
  );
  await pool.query('analyze registration, participant');
  return { eventId, participantIds: rows.map(({ id }) => id) };
}

const median = (values) => [...values].sort((one, other) => one - other)[Math.floor(values.length / 2)];

/** What one poll of a door costs while so many people are registered and every second is in: with nothing new, and with one more let in. */
async function benchPoll({ people, pool, ask, raw, recorded, sent, url, countedUrl, statements, say }) {
  const { eventId, participantIds } = await fullHouse(pool, people);
  const [half, others] = [participantIds.slice(0, people / 2), participantIds.slice(people / 2)];
  await sent(url, eventId, recorded(half));
  await pool.query('analyze door_scan');
  const slug = `measured-${eventId}`;
  const whole = await raw(url, LIST, { slug });
  const { cursor, listed } = JSON.parse(whole).data.event.door;
  if (listed !== people) throw new Error(`${listed} of ${people} are on the list`);
  const polled = async (what) => {
    const before = statements();
    await ask(countedUrl, LIST, { slug, since: cursor });
    const count = statements() - before;
    const times = [];
    let bytes = 0;
    for (let round = 0; round < 5; round += 1) {
      const began = performance.now();
      bytes = (await raw(url, LIST, { slug, since: cursor })).length;
      times.push(performance.now() - began);
    }
    say(`  a door among ${people.toLocaleString('en')} people asks what is new: ${what}`, `${bytes.toLocaleString('en')} bytes, ${count} statements, ${median(times).toFixed(0)} ms`);
  };
  await polled('nothing');
  await sent(url, eventId, recorded(others.slice(0, 1)));
  await polled('one more is in');
  say(`  the whole list of ${people.toLocaleString('en')} people, asked for when a door is opened`, `${whole.length.toLocaleString('en')} bytes`);
}

/** How fast a door's queue of a whole evening is taken in, and the table of a large event drawn; `counted` is the same product behind a counter of statements. */
export async function benchDoor({ url, countedUrl, statements, databaseUrl, say }) {
  const pool = new pg.Pool({ connectionString: databaseUrl, max: 4 });
  const agent = new Agent({ keepAlive: true });
  try {
    console.log('\nAt the door and at the desk');
    const cookie = await organiserOf({ url, databaseUrl, agent });
    const raw = async (at, query, variables) => {
      const answer = await send(`${at}/graphql`, { agent, body: JSON.stringify({ query, variables }), headers: { cookie } });
      if (answer.status !== 200 || answer.body.includes('"errors"') || /"problems":\[\{/.test(answer.body)) throw new Error(answer.body.slice(0, 300));
      return answer.body;
    };
    const ask = async (at, query, variables) => JSON.parse(await raw(at, query, variables)).data;
    const recorded = (participantIds) => participantIds.map((participantId) => ({ id: randomUUID(), kind: 'ADMIT', deviceId: randomUUID(), door: 'East', at: new Date(Date.now() - randomInt(1_000_000)).toISOString(), participantId }));
    const sent = async (at, eventId, scans) => {
      for (let first = 0; first < scans.length; first += AT_ONCE) {
        const { recordDoorScans } = await ask(at, RECORD, { input: { eventId, sentAt: new Date().toISOString(), scans: scans.slice(first, first + AT_ONCE) } });
        if (recordDoorScans.outcomes.some(({ outcome }) => outcome === 'REFUSED')) throw new Error('a record was refused');
      }
    };
    const times = [];
    for (let round = 0; round < 3; round += 1) {
      const { eventId, participantIds } = await fullHouse(pool, SCANS);
      const scans = recorded(participantIds);
      const began = performance.now();
      await sent(url, eventId, scans);
      times.push(performance.now() - began);
      const { rows } = await pool.query('select count(*)::int as count from participant p join registration r on r.id = p.registration_id where r.event_id = $1 and p.checked_in_at is not null', [eventId]);
      if (rows[0].count !== SCANS) throw new Error(`${rows[0].count} of ${SCANS} are in`);
    }
    say(`  ${SCANS} records of a door without network, sent one batch after another (aim 5,000 ms)`, `${median(times).toFixed(0)} ms`);

    const { eventId, participantIds } = await fullHouse(pool, TABLE_ROWS);
    const counts = [];
    for (const count of [1, 10, 100]) {
      const before = statements();
      await sent(countedUrl, eventId, recorded(participantIds.splice(0, count)));
      counts.push(statements() - before);
    }
    say('  SQL statements for 1, 10 and 100 records', counts.join(', '));
    const pages = [];
    for (let round = 0; round < 5; round += 1) {
      const began = performance.now();
      const { participants } = await ask(url, TABLE, { eventId });
      if (participants.totalCount !== TABLE_ROWS) throw new Error(`${participants.totalCount} rows`);
      pages.push(performance.now() - began);
    }
    const before = statements();
    await ask(countedUrl, TABLE, { eventId });
    say(`  first page of ${TABLE_ROWS.toLocaleString('en')} participants, by name`, `${median(pages).toFixed(0)} ms, ${statements() - before} statements`);
    for (const people of [10, TABLE_ROWS]) await benchPoll({ people, pool, ask, raw, recorded, sent, url, countedUrl, statements, say });
  } finally {
    agent.destroy();
    await pool.end();
  }
}
