import { wrap, type EntityManager, type EntityProperty } from '@mikro-orm/postgresql';

/** What a column of a new row gets: what a relation points at by its id. */
const valueOf = (row: object, { name, kind }: EntityProperty): unknown => {
  const value = (row as Record<string, unknown>)[name];
  return kind === 'scalar' || value === null ? value : (value as { id: string } | undefined)?.id;
};

/** New rows of one table, as a part of a statement; what none of them says is left to the table. */
function insertOf(rows: readonly object[]): { sql: string; values: string } {
  const { tableName, props } = wrap(rows[0]!, true).__meta;
  const columns = props.filter((prop) => prop.persist !== false && prop.fieldNames?.length === 1 && rows.some((row) => valueOf(row, prop) !== undefined));
  const names = columns.map(({ fieldNames }) => `"${fieldNames[0]!}"`);
  const typed = columns.map(({ columnTypes }, at) => `${names[at]!} ${columnTypes[0]!}`);
  return {
    sql: `insert into "${tableName}" (${names.join(', ')}) select ${names.join(', ')} from jsonb_to_recordset(?::jsonb) as row (${typed.join(', ')})`,
    values: JSON.stringify(rows.map((row) => Object.fromEntries(columns.map((prop) => [prop.fieldNames[0]!, valueOf(row, prop)])))),
  };
}

/**
 * Writes new rows of several tables in one statement; they may point at each other. For where many write at once: each statement is a wait under their lock. The rows were
 * made with `persist: false`, and the entity manager does not know of them.
 */
export async function insertAtOnce(em: EntityManager, rows: readonly object[]): Promise<void> {
  if (rows.length === 0) return;
  const inserts = [...Map.groupBy(rows, (row) => row.constructor).values()].map(insertOf);
  const last = inserts.pop()!;
  const before = inserts.map(({ sql }, at) => `rows${at} as (${sql})`);
  await em.getConnection().execute(`${before.length > 0 ? `with ${before.join(', ')} ` : ''}${last.sql}`, [...inserts, last].map(({ values }) => values), 'run', em.getTransactionContext());
}
