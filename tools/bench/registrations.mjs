import { randomUUID } from 'node:crypto';
import { Agent } from 'node:http';
import pg from 'pg';
import { perSecond, send } from './load.mjs';

const AT_ONCE = 64;
const SECONDS = 5;
const ROUNDS = 3;
const SPREAD = 20;

const REGISTER = 'mutation ($input: RegisterForEventInput!) { registerForEvent(input: $input) { isMailSent problems { code message } } }';

/** What a registration without an account has to write at the least, as statements of one transaction: lock, registration, participant, seats, log, link, mail. */
const FLOOR = {
  lock: 'select capacity, taken, general_taken from seat_book where event_id = $1 for update',
  registration: `insert into registration (id, event_id, state, size, general_seats, reserved_seats, reserve_ids, hold_reason, held_until, email_address, country_code, languages, mail_language, registered_at)
    values ($1, $2, 'HELD', 1, 1, 0, '{}', 'ADDRESS', now() + interval '1 hour', $3, 'BE', '{}', 'en', now())`,
  participant: `insert into participant (id, registration_id, position, name, role, diets, access_needs, photo_consent) values ($1, $2, 0, 'Bea Baker', 'MANAGER', '{}', '{}', false)`,
  seats: 'update seat_book set taken = taken + 1, general_taken = general_taken + 1 where event_id = $1',
  log: `insert into seat_event (id, event_id, registration_id, act, seats, at) values ($1, $2, $3, 'SEATED', 1, now())`,
  link: 'insert into registration_link (id, registration_id, secret_hash, made_at) values ($1, $2, $3, now())',
};

const median = (values) => [...values].sort((one, other) => one - other)[Math.floor(values.length / 2)];

/** Events that are open for registration, straight into the database. */
async function openEvents(pool, count, capacity) {
  const ids = Array.from({ length: count }, () => randomUUID());
  for (const id of ids) {
    await pool.query(
      `insert into event (id, slug, kind, standing, form, title, summary, text_language, languages, topics, target_roles, country_code, city, time_zone, starts_at, ends_at, registration_opens_at, source_urls)
       values ($1, $2, 'WORKSHOP', 'PUBLISHED', 'ON_SITE', 'Measured', 'Measured.', 'en', '{en}', '{IOT}', '{}', 'BE', 'Ghent', 'Europe/Brussels', now() + interval '90 days', now() + interval '91 days', now() - interval '1 day', '{}')`,
      [id, `measured-${id}`],
    );
    await pool.query('insert into seat_book (event_id, capacity) values ($1, $2)', [id, capacity]);
  }
  return ids;
}

/** A registration as a stranger's browser sends it, each from a network of its own; how long each took is added to `times`. */
const registering = (url, eventOf, times) => async (agent) => {
  const began = performance.now();
  const network = `10.${Math.floor(Math.random() * 256)}.${Math.floor(Math.random() * 256)}.${Math.floor(Math.random() * 256)}`;
  const body = JSON.stringify({
    query: REGISTER,
    variables: { input: { eventId: eventOf(), registration: { email: `${randomUUID()}@example.org`, countryCode: 'BE', participants: [{ name: 'Bea Baker', role: 'MANAGER' }] } } },
  });
  const answer = await send(`${url}/graphql`, { agent, body, headers: { 'x-forwarded-for': network } });
  if (!answer.body.includes('"isMailSent":true')) throw new Error(answer.body.slice(0, 300));
  times.push(performance.now() - began);
};

/** The floor: the same rows by the same driver on a connection of its own, without HTTP, graph, rules, limits or mail. */
const floorOf = (pool, eventOf) => async () => {
  const client = await pool.connect();
  try {
    const [event, registration] = [eventOf(), randomUUID()];
    const run = (name, values) => client.query({ name, text: FLOOR[name], values });
    await client.query('begin');
    await run('lock', [event]);
    await run('registration', [registration, event, `${randomUUID()}@example.org`]);
    await run('participant', [randomUUID(), registration]);
    await run('seats', [event]);
    await run('log', [randomUUID(), event, registration]);
    await run('link', [randomUUID(), registration, randomUUID()]);
    await client.query('commit');
  } finally {
    client.release();
  }
};

async function compared(url, pool, events, say, name, aim) {
  const times = [];
  const any = () => events[Math.floor(Math.random() * events.length)];
  const [ours, theirs] = [registering(url, any, times), floorOf(pool, any)];
  await perSecond(ours, { atOnce: 8, seconds: 2 });
  times.length = 0;
  const pairs = [];
  for (let round = 0; round < ROUNDS; round += 1) pairs.push([await perSecond(ours, { atOnce: AT_ONCE, seconds: SECONDS }), await perSecond(theirs, { atOnce: AT_ONCE, seconds: SECONDS })]);
  const [rate, floor, ratio] = [median(pairs.map(([one]) => one)), median(pairs.map(([, other]) => other)), median(pairs.map(([one, other]) => one / other))];
  times.sort((one, other) => one - other);
  say(`  ${name} (aim ${aim})`, `${ratio.toFixed(2)}   (${rate.toFixed(0)} against ${floor.toFixed(0)} a second; p50 ${times[Math.floor(times.length * 0.5)].toFixed(0)} ms, p99 ${times[Math.floor(times.length * 0.99)].toFixed(0)} ms)`);
}

/** How fast people register: for one event that everybody wants, and for twenty; and whether a seat is ever given twice. */
export async function benchRegistrations({ url, databaseUrl, say }) {
  const pool = new pg.Pool({ connectionString: databaseUrl, max: 20 });
  try {
    console.log(`\nRegistrations with ${AT_ONCE} at once, against the same rows written straight through pg (aim for p99 under 500 ms)`);
    await compared(url, pool, await openEvents(pool, 1, 100_000), say, 'one event', 0.4);
    await compared(url, pool, await openEvents(pool, SPREAD, 100_000), say, `spread over ${SPREAD}`, 0.3);
    const small = await openEvents(pool, 1, 50);
    const agent = new Agent({ keepAlive: true, maxSockets: AT_ONCE });
    const times = [];
    await Promise.all(Array.from({ length: 200 }, () => registering(url, () => small[0], times)(agent)));
    agent.destroy();
    const { rows } = await pool.query(`select b.taken, (select coalesce(sum(size), 0)::int from registration where event_id = b.event_id and state in ('HELD', 'CONFIRMED')) as seated, (select count(*)::int from registration where event_id = b.event_id and state = 'WAITING') as waiting from seat_book b where event_id = $1`, [small[0]]);
    say('  200 at once for 50 seats: taken, seated, waiting', `${rows[0].taken}, ${rows[0].seated}, ${rows[0].waiting}`);
  } finally {
    await pool.end();
  }
}
