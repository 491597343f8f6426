/** Rows for measuring, labelled so: their firms are called "Synthetic" and nobody signs in for them. */
const COUNTRIES = 'AT,BE,BG,HR,CY,CZ,DK,EE,FI,FR,DE,GR,HU,IE,IT,LV,LT,LU,MT,NL,PL,PT,RO,SK,SI,ES,SE,NO,IS,LI'.split(',');
const SECTORS = [...'CGMJFNIHQPSRLKEDABOTU'];
const SIZES = ['0-9', '10-49', '50-249', 'GE250'];

const list = (values) => `array[${values.map((value) => `'${value}'`).join(',')}]`;
/** Few kinds hold most firms, as in reality: the square of a chance draws towards the front. */
const drawn = (values, power) => `(${list(values)})[1 + floor(${values.length} * power(random(), ${power}))::int]`;

/**
 * Fills the database up to so many synthetic firms that take part; their levels are written anew, and none is counted yet.
 * @param {import('pg').Client} client
 * @param {number} firms
 */
export async function sowFirms(client, firms) {
  const { rows } = await client.query("select count(*)::int as known from organisation where name like 'Synthetic %'");
  await client.query('select setseed(0.42)');
  await client.query(
    `insert into organisation (id, name, country_code, sector, size_class, created_at)
     select gen_random_uuid(), 'Synthetic ' || n, ${drawn(COUNTRIES, 2)}, ${drawn(SECTORS, 2)}, ${drawn(SIZES, 3)}, now() from generate_series($1::int, $2::int) n`,
    [rows[0].known + 1, firms],
  );
  await client.query('truncate benchmark_level, benchmark_participation');
  await client.query(
    `insert into benchmark_participation (id, organisation_id, text_version, language, joined_at) select gen_random_uuid(), id, 'synthetic', 'en', now() from organisation where name like 'Synthetic %'`,
  );
  const level = '100 + floor(401 * (random() + random()) / 2)::int';
  await client.query(
    `insert into benchmark_level (id, organisation_id, version_id, country_code, sector, size_class, big_data, iot, cybersecurity, leadership, waits, recorded_at)
     select gen_random_uuid(), o.id, (select v.id from questionnaire_version v join questionnaire q on q.id = v.questionnaire_id where q.code = 'skills-for-smes' order by v.published_at desc limit 1),
       o.country_code, o.sector, o.size_class, ${level}, ${level}, ${level}, ${level}, false, now()
     from organisation o where o.name like 'Synthetic %'`,
  );
  await client.query('analyze organisation, benchmark_level, benchmark_participation');
}
