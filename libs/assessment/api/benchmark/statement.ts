import type { EntityManager } from '@mikro-orm/postgresql';

/** Sends SQL in the transaction of the entity manager, if it has one, and gives the rows. */
export const statement =
  (em: EntityManager) =>
  <Row>(sql: string, ...params: unknown[]): Promise<Row[]> =>
    em.getConnection().execute<Row[]>(sql, params, 'all', em.getTransactionContext());
