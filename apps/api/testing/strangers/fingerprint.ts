import type { GraphUnderTest } from '@skills/platform/testing';

// Counters of attempts stand outside of what an act writes, and count refused ones too.
const LEFT_OUT = ['rate_limit', 'migration'];

/** Gives every table's number of rows and the hash of all that stands in them, in one statement. */
export async function fingerprintOf(graph: GraphUnderTest): Promise<() => Promise<Record<string, string>>> {
  const run = <Row>(sql: string): Promise<Row[]> => graph.em().getConnection().execute<Row[]>(sql);
  const tables = await run<{ name: string }>("select table_name as name from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE' order by 1");
  const statement = tables
    .filter(({ name }) => !LEFT_OUT.includes(name))
    .map(({ name }) => `select '${name}' as name, count(*) || ' ' || coalesce(md5(string_agg(md5(t::text), '' order by md5(t::text))), '') as state from "${name}" t`)
    .join(' union all ');
  return async () => Object.fromEntries((await run<{ name: string; state: string }>(statement)).map(({ name, state }) => [name, state]));
}
