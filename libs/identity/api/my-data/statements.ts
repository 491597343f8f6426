import type { EntityManager } from '@mikro-orm/postgresql';

/** Erasing by one statement, whose one parameter is the person's id. */
export const run =
  (sql: string) =>
  async (em: EntityManager, personId: string): Promise<void> => {
    await em.getConnection().execute(sql, [personId], 'run', em.getTransactionContext());
  };

/** Exporting by one statement, each of whose parameters is the person's id. As JSON by the database itself, so that moments are written as ISO 8601. */
export const rows =
  (sql: string) =>
  async (em: EntityManager, personId: string): Promise<object[]> => {
    const given = sql
      .split('?')
      .slice(1)
      .map(() => personId);
    const found = await em.getConnection().execute<{ row: object }[]>(`select to_jsonb(r) as row from (${sql}) r`, given, 'all', em.getTransactionContext());
    return found.map(({ row }) => row);
  };
