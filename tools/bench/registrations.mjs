import { randomUUID } from 'node:crypto';
import { Agent } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { Fault } from '../runtime/fault.mjs';
import { perSecond, send } from './load.mjs';

const AT_ONCE = 64;
const SECONDS = 5;
const ROUNDS = 3;
const SPREAD = 20;
const SEATS = 50;
const CROWD = 200;

const REGISTER = 'mutation ($input: RegisterForEventInput!) { registerForEvent(input: $input) { isMailSent problems { code message } } }';

/**
 * What a registration without an account writes, by the statements with which the product writes one that comes alone: lock, its four rows, seats, and the mail that
 * waits to be sent. The product reads, counts limits and sends the mail besides; where several come at once it writes theirs together, and the floor does not.
 */
const FLOOR = {
  lock: 'select capacity, taken, general_taken from seat_book where event_id = $1 for update',
  rows: `with registration_row as (
      insert into registration (id, event_id, state, size, general_seats, reserved_seats, reserve_ids, hold_reason, held_until, email_address, country_code, languages, mail_language, registered_at)
      values ($1, $2, 'HELD', 1, 1, 0, '{}', 'ADDRESS', now() + interval '1 hour', $3, 'BE', '{}', 'en', now())
    ), participant_row as (
      insert into participant (id, registration_id, position, name, role, diets, access_needs, photo_consent, ticket_code) values ($4, $1, 0, 'Bea Baker', 'MANAGER', '{}', '{}', false, $5)
    ), log_row as (
      insert into seat_event (id, event_id, registration_id, act, seats, at) values ($6, $2, $1, 'SEATED', 1, now())
    )
    insert into registration_link (id, registration_id, secret_hash, made_at) values ($7, $1, $8, now())`,
  seats: 'update seat_book set taken = taken + 1, general_taken = general_taken + 1 where event_id = $1',
  // Without a topic that is listened to, so that the product does not send it while its own are measured; due never, for the same reason.
  mail: `with announcement_row as (
      insert into announcement (id, topic, payload, announced_at) values ($1, 'measured', jsonb_build_object('registrationId', $2::uuid, 'kind', 'CONFIRM_ADDRESS', 'secret', $3::text), now())
    )
    insert into delivery (id, announcement_id, listener, attempts, due_at) values ($4, $1, 'measured', 0, 'infinity')`,
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
const floorOf = (pool, eventOf, times) => async () => {
  const began = performance.now();
  const client = await pool.connect();
  try {
    const [event, registration] = [eventOf(), randomUUID()];
    const run = (name, values) => client.query({ name, text: FLOOR[name], values });
    await client.query('begin');
    await run('lock', [event]);
    await run('rows', [registration, event, `${randomUUID()}@example.org`, randomUUID(), randomUUID(), randomUUID(), randomUUID(), randomUUID()]);
    await run('seats', [event]);
    await run('mail', [randomUUID(), registration, randomUUID(), randomUUID()]);
    await client.query('commit');
  } finally {
    client.release();
  }
  times.push(performance.now() - began);
};

const MAILS = "select count(*)::int as waiting from delivery where delivered_at is null and gave_up_at is null and due_at < 'infinity'";

/** Waits until every mail of the product's turn has gone, so that the floor's turn is not slowed by them; how many were left to be sent. */
async function mailsSent(pool) {
  for (let first = null; ; await pause(200)) {
    const { waiting } = (await pool.query(MAILS)).rows[0];
    first ??= waiting;
    if (waiting === 0) return first;
  }
}

/** The time within which so many of a hundred were answered, in whole milliseconds. */
const within = (times, percent) => [...times].sort((one, other) => one - other)[Math.floor((times.length * percent) / 100)]?.toFixed(0);

async function compared(url, pool, events, say, name, aim) {
  const [times, floorTimes] = [[], []];
  const any = () => events[Math.floor(Math.random() * events.length)];
  const [ours, theirs] = [registering(url, any, times), floorOf(pool, any, floorTimes)];
  await perSecond(ours, { atOnce: 8, seconds: 2 });
  await perSecond(theirs, { atOnce: 8, seconds: 1 });
  await mailsSent(pool);
  for (const each of [times, floorTimes]) each.length = 0;
  const pairs = [];
  let left = 0;
  for (let round = 0; round < ROUNDS; round += 1) {
    const rate = await perSecond(ours, { atOnce: AT_ONCE, seconds: SECONDS });
    left += await mailsSent(pool);
    pairs.push([rate, await perSecond(theirs, { atOnce: AT_ONCE, seconds: SECONDS })]);
  }
  const [rate, floor, ratio] = [median(pairs.map(([one]) => one)), median(pairs.map(([, other]) => other)), median(pairs.map(([one, other]) => one / other))];
  await provenSeats(pool, events);
  say(`  ${name} (aim ${aim})`, `${ratio.toFixed(2)}   (${rate.toFixed(0)} against ${floor.toFixed(0)} a second; p50 ${within(times, 50)} ms, p99 ${within(times, 99)} ms, the floor’s ${within(floorTimes, 99)} ms)`);
  say('    of a hundred mails, sent meanwhile', (100 - (100 * left) / times.length).toFixed(0));
}

/** The seats of events as their books and their registrations have it; fails when these differ, or when one seat is too many. */
async function provenSeats(pool, events) {
  const { rows } = await pool.query(
    `select b.capacity, b.taken, coalesce(sum(r.size) filter (where r.state in ('HELD', 'CONFIRMED')), 0)::int as seated, count(r.id) filter (where r.state = 'WAITING')::int as waiting
     from seat_book b left join registration r on r.event_id = b.event_id where b.event_id = any($1) group by b.event_id`,
    [events],
  );
  for (const { capacity, taken, seated } of rows)
    if (seated > capacity || taken !== seated) throw new Fault(`Seats are given wrongly: ${capacity} there, ${taken} counted as taken, ${seated} given.`);
  return rows;
}

/** Many at once for few seats: all of them are given, and not one more. */
async function rush(url, pool, say) {
  const [event] = await openEvents(pool, 1, SEATS);
  const agent = new Agent({ keepAlive: true, maxSockets: AT_ONCE });
  await Promise.all(Array.from({ length: CROWD }, () => registering(url, () => event, [])(agent)));
  agent.destroy();
  const [{ seated, waiting }] = await provenSeats(pool, [event]);
  if (seated !== SEATS || waiting !== CROWD - SEATS) throw new Fault(`${CROWD} registered for ${SEATS} seats; ${seated} were given and ${waiting} wait.`);
  say(`  ${CROWD} at once for ${SEATS} seats: given, waiting`, `${seated}, ${waiting}`);
}

/** How fast people register, for one event that everybody wants and for twenty; fails when a seat is given twice. */
export async function benchRegistrations({ url, databaseUrl, say }) {
  const pool = new pg.Pool({ connectionString: databaseUrl, max: 20 });
  // Stopping the database cuts what is still closing.
  pool.on('error', () => undefined);
  try {
    console.log(`\nRegistrations with ${AT_ONCE} at once, against the same rows written straight through pg (aim for p99 under 500 ms)`);
    await compared(url, pool, await openEvents(pool, 1, 100_000), say, 'one event', 0.4);
    await compared(url, pool, await openEvents(pool, SPREAD, 100_000), say, `spread over ${SPREAD}`, 0.3);
    await rush(url, pool, say);
  } finally {
    await pool.end();
  }
}
