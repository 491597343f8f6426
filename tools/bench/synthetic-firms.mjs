/** Rows for measuring, labelled so: firms and people are called "Synthetic", their addresses are invented, and nobody signs in for them. */
const COUNTRIES = 'AT,BE,BG,HR,CY,CZ,DK,EE,FI,FR,DE,GR,HU,IE,IT,LV,LT,LU,MT,NL,PL,PT,RO,SK,SI,ES,SE,NO,IS,LI'.split(',');
const SECTORS = [...'CGMJFNIHQPSRLKEDABOTU'];
const SIZES = ['0-9', '10-49', '50-249', 'GE250'];
const ANSWERS_OF_EACH = 4;

const list = (values) => `array[${values.map((value) => `'${value}'`).join(',')}]`;
/** Few kinds hold most firms, as in reality: the square of a chance draws towards the front. */
const drawn = (values, power) => `(${list(values)})[1 + floor(${values.length} * power(random(), ${power}))::int]`;
const LEVEL = '100 + floor(401 * (random() + random()) / 2)::int';

/** Everything that an assessment leaves behind when its firm takes part: firm, person, run, response, answers, agreement, levels. */
const ROWS = [
  `create temporary table sown as select n, uuidv7() as firm, uuidv7() as person, uuidv7() as run, uuidv7() as response,
     ${drawn(COUNTRIES, 2)} as country_code, ${drawn(SECTORS, 2)} as sector, ${drawn(SIZES, 3)} as size_class,
     (select v.id from questionnaire_version v join questionnaire q on q.id = v.questionnaire_id where q.code = 'skills-for-smes' order by v.published_at desc limit 1) as version
   from generate_series(1, $1::int) n`,
  `insert into organisation (id, name, country_code, sector, size_class, created_at) select firm, 'Synthetic ' || n, country_code, sector, size_class, now() from sown`,
  `insert into person (id, email_address, display_name, language, created_at) select person, 'synthetic.' || n || '@example.org', 'Synthetic ' || n, 'en', now() from sown`,
  `insert into membership (id, organisation_id, person_id, role, joined_at) select uuidv7(), firm, person, 'MANAGER', now() from sown`,
  `insert into run (id, organisation_id, version_id, person_id, languages, started_at, completed_at) select run, firm, version, person, '{en}', now(), now() from sown`,
  `insert into response (id, version_id, role, person_id, opened_at, submitted_at) select response, version, 'MANAGER', person, now(), now() from sown`,
  `insert into respondent (id, run_id, response_id, person_id, role) select uuidv7(), run, response, person, 'MANAGER' from sown`,
  `insert into answer_event (response_id, id, item_code, revision, state, value, answered_at, received_at)
   select response, uuidv7(), 'synthetic-' || item, 1, 'ANSWERED', jsonb_build_object('level', 1 + (n + item) % 5), now(), now() from sown, generate_series(1, ${ANSWERS_OF_EACH}) item`,
  `insert into benchmark_participation (id, organisation_id, person_id, text_version, language, joined_at) select uuidv7(), firm, person, 'synthetic', 'en', now() from sown`,
  `insert into benchmark_level (id, organisation_id, run_id, voice, version_id, country_code, sector, size_class, big_data, iot, cybersecurity, leadership, waits, recorded_at)
   select uuidv7(), firm, run, md5('synthetic ' || n)::uuid, version, country_code, sector, size_class, ${LEVEL}, ${LEVEL}, ${LEVEL}, ${LEVEL}, false, now() from sown`,
  'drop table sown',
];

/**
 * Fills an empty database with so many synthetic firms that take part, each with a voice of its own and its whole assessment; none is counted yet.
 * @param {import('pg').Client} client
 * @param {number} firms
 */
export async function sowFirms(client, firms) {
  await client.query('truncate benchmark_level, benchmark_participation');
  await client.query('select setseed(0.42)');
  // What is written here fits together; a look at every key would take most of the time.
  await client.query('set session_replication_role = replica');
  for (const rows of ROWS) await client.query(rows, rows.includes('$1') ? [firms] : []);
  await client.query('reset session_replication_role');
  await client.query('vacuum analyze');
}

/**
 * A day on which many things happen: of a hundred firms one stops taking part and one comes back with other levels.
 * @param {import('pg').Client} client
 */
export async function liveADay(client) {
  await client.query("update benchmark_participation set left_at = now() where left_at is null and ('x' || right(organisation_id::text, 4))::bit(16)::int % 100 = 0");
  await client.query(
    `with changed as (
       update benchmark_level set left_at = now(), run_id = null where kind is not null and left_at is null and ('x' || right(organisation_id::text, 4))::bit(16)::int % 100 = 1 returning *)
     insert into benchmark_level (id, organisation_id, run_id, voice, version_id, country_code, sector, size_class, big_data, iot, cybersecurity, leadership, waits, recorded_at)
     select uuidv7(), organisation_id, (select r.id from run r where r.organisation_id = changed.organisation_id), voice, version_id, country_code, sector, size_class, ${LEVEL}, ${LEVEL}, ${LEVEL}, ${LEVEL}, true, now() from changed`,
  );
}
