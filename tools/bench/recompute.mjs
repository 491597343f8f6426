/** The kinds of groups: 4 for the country, 2 for the sector, 1 for the size class, added up. */
const KINDS = [7, 6, 5, 3, 4, 2, 1, 0];
const TOPICS = ['BIG_DATA', 'IOT', 'CYBERSECURITY', 'LEADERSHIP'];
const LEVELS = 501;
const PAGE = 50_000;

const keyOf = (kind, [version, country, sector, size]) => [version, kind & 4 ? country : '*', kind & 2 ? sector : '*', kind & 1 ? size : '*'].join('|');

/** A value of a group in ascending order, by how often each occurs. */
function valueAt(counts, rank) {
  let passed = 0;
  for (let level = 0; level < LEVELS; level += 1) {
    passed += counts[level];
    if (passed > rank) return level;
  }
  throw new RangeError('beyond the group');
}

function quartile(counts, firms, share) {
  const place = (firms - 1) * share;
  const below = valueAt(counts, Math.floor(place));
  const above = valueAt(counts, Math.ceil(place));
  return Math.floor((below + (place - Math.floor(place)) * (above - below) + 5) / 10) / 10;
}

/**
 * Computes every published figure anew from the single levels, in plain JavaScript, and compares.
 * @param {import('pg').Client} client
 * @returns {Promise<{figures: number, different: number, fewest: number}>} How many figures, how many differ, and the smallest group.
 */
export async function recompute(client) {
  const groups = new Map();
  const readPage = (after) =>
    client.query({
      text: `select id, version_id, country_code, sector, size_class, kind, big_data, iot, cybersecurity, leadership from benchmark_level where kind is not null and id > $1 order by id limit ${PAGE}`,
      values: [after],
      rowMode: 'array',
    });
  for (let { rows } = await readPage('00000000-0000-0000-0000-000000000000'); rows.length > 0; { rows } = await readPage(rows.at(-1)[0])) {
    for (const [, version, country, sector, size, block, ...levels] of rows)
      for (const kind of KINDS) {
        if ((block & kind) !== kind) continue;
        const key = keyOf(kind, [version, country, sector, size]);
        let group = groups.get(key);
        if (!group) groups.set(key, (group = { firms: 0, counts: TOPICS.map(() => new Int32Array(LEVELS)) }));
        group.firms += 1;
        levels.forEach((level, topic) => (group.counts[topic][level] += 1));
      }
  }
  const { rows: cells } = await client.query({ text: 'select version_id, country_code, sector, size_class, topic, q1, median, q3 from benchmark_cell', rowMode: 'array' });
  let different = Math.abs(cells.length - groups.size * TOPICS.length);
  for (const [version, country, sector, size, topic, ...published] of cells) {
    const group = groups.get([version, country, sector, size].join('|'));
    const own = group && [0.25, 0.5, 0.75].map((share) => quartile(group.counts[TOPICS.indexOf(topic)], group.firms, share));
    if (!own || own.some((value, at) => value !== published[at])) different += 1;
  }
  return { figures: cells.length * 3, different, fewest: Math.min(...[...groups.values()].map(({ firms }) => firms)) };
}
