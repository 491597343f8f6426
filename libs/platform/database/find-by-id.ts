import { LockMode, type EntityClass, type EntityManager, type FilterQuery } from '@mikro-orm/postgresql';

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** Whether a text is a UUID; anything else cannot be the id of a row and must not reach the database. */
export const isUuid = (text: unknown): text is string => typeof text === 'string' && UUID.test(text);

/** The entity with this id, or null; an id that is no UUID is just as absent. `forUpdate` holds the row until commit, `forShare` only against changes. */
export async function findById<Row extends { id: string }>(
  em: EntityManager,
  entity: EntityClass<Row>,
  id: string,
  options: { forUpdate?: boolean; forShare?: boolean } = {},
): Promise<Row | null> {
  if (!isUuid(id)) return null;
  return em.findOne(entity, { id } as FilterQuery<Row>, options.forUpdate ? { lockMode: LockMode.PESSIMISTIC_WRITE } : options.forShare ? { lockMode: LockMode.PESSIMISTIC_READ } : {});
}

/** The id behind a relation, whether the row was read plainly (the key itself) or as an entity. */
export const idOf = (relation: { id: string } | string): string => (typeof relation === 'string' ? relation : relation.id);
