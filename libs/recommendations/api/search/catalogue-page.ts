import type { EntityClass, EntityManager } from '@mikro-orm/postgresql';
import { raw } from '@mikro-orm/postgresql';
import { keyOf } from '@skills/platform/graph';
import type { FacetSource } from './facets';
import { readColumns } from './searched-words';
import type { Sql, TextSearch } from './text-search';

/** A row of a catalogue, with how well it matches a search. */
export type Found<Entry> = Entry & { rank: number };

/** What is wanted of a catalogue. */
export interface CatalogueQuery {
  base: Sql;
  search: TextSearch | null;
  sources: readonly FacetSource[];
}

/** What is listed at all: everything that was not withdrawn. */
export const LISTED: Sql = { sql: 'withdrawn_on is null', params: [] };

/** The conditions of a query: what is listed at all, the search, and every choice made. */
const conditionsOf = ({ base, search, sources }: CatalogueQuery): Sql[] => [base, ...(search ? [search.matches] : []), ...sources.flatMap(({ chosen }) => chosen ?? [])];

const NO_RANK: Sql = { sql: '0::float8', params: [] };

/** The place of a row in the list: the best match first, then by title. */
export const placeOf = ({ rank, title, id }: { rank: number; title: string; id: string }): readonly (string | number)[] => [rank, title, id];

/** Reads the rows of a page, one more than asked for to know whether it goes on, in one statement. */
export async function pageRows<Entry extends { id: string; title: string }>(em: EntityManager, entity: EntityClass<Entry>, query: CatalogueQuery, first: number, after: string | null | undefined): Promise<Found<Entry>[]> {
  const rank = query.search?.rank ?? NO_RANK;
  const rows = em.createQueryBuilder(entity, 'e').select([...readColumns(em, entity), raw(`${rank.sql} as rank`, [...rank.params])]);
  for (const { sql, params } of conditionsOf(query)) rows.andWhere(raw(sql, [...params]));
  if (after) {
    const [reached, title, id] = keyOf(after, ['number', 'text', 'text']);
    rows.andWhere(raw(`(-(${rank.sql}), title, id) > (-(?::float8), ?, ?)`, [...rank.params, Number(reached), title, id]));
  }
  // Without a search all ranks are the same, and the index on the title gives the order.
  const order = [...(query.search ? [{ [raw(rank.sql, [...rank.params])]: 'desc' as const }] : []), { [raw('title')]: 'asc' as const }, { [raw('id')]: 'asc' as const }];
  return rows.orderBy(order).limit(first + 1).execute<Found<Entry>[]>();
}

/** How many entries match. */
export function countOf<Entry extends object>(em: EntityManager, entity: EntityClass<Entry>, query: CatalogueQuery): Promise<number> {
  const rows = em.createQueryBuilder(entity, 'e');
  for (const { sql, params } of conditionsOf(query)) rows.andWhere(raw(sql, [...params]));
  return rows.getCount();
}

/** The base of a facet count: what is listed at all, and the search. */
export const facetBase = ({ base, search }: CatalogueQuery): Sql =>
  search ? { sql: `${base.sql} and ${search.matches.sql}`, params: [...base.params, ...search.matches.params] } : base;
