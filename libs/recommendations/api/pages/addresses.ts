import type { EntityManager } from '@mikro-orm/postgresql';
import type { PublicAddress } from '@skills/platform/graph';

/** The pages of the catalogue in the site; the toolbox draws them under the same addresses. */
export const CATALOGUE_ADDRESSES = { courses: '/toolbox/courses', practices: '/toolbox/practices' } as const;

const TABLES = { courses: 'course', practices: 'practice' } as const;

/** The address of one entry. */
export const entryAddress = (kind: keyof typeof CATALOGUE_ADDRESSES, id: string): string => `${CATALOGUE_ADDRESSES[kind]}/${encodeURIComponent(id)}`;

/** The addresses of all entries of a kind. */
export async function entryAddresses(em: EntityManager, kind: keyof typeof CATALOGUE_ADDRESSES): Promise<PublicAddress[]> {
  const rows = await em.getConnection().execute<{ id: string; day: string }[]>(`select id, retrieved_on::text as day from ${TABLES[kind]} where withdrawn_on is null order by id`);
  return rows.map(({ id, day }) => ({ path: entryAddress(kind, id), changedOn: day }));
}
