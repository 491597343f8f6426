import type { EntityManager } from '@mikro-orm/postgresql';
import { anyone, ReadPolicy } from '@skills/platform/graph';
import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import type { Sql } from './text-search';

/** The sides from which a catalogue can be narrowed down. */
export const FACETS = ['TOPIC', 'COUNTRY', 'SECTOR', 'SIZE_CLASS', 'LANGUAGE', 'PRICE', 'AUDIENCE'] as const;
/** One of FACETS. */
export type FacetName = (typeof FACETS)[number];

/** The sides as a graph enum. */
export const GraphFacetName = Object.fromEntries(FACETS.map((name) => [name, name])) as { readonly [Name in FacetName]: Name };
registerEnumType(GraphFacetName, {
  name: 'FacetName',
  description: 'A side from which a catalogue can be narrowed down.',
  valuesConfig: {
    TOPIC: { description: 'By topic.' },
    COUNTRY: { description: 'By country, ISO 3166-1 alpha-2.' },
    SECTOR: { description: 'By NACE Rev. 2 section.' },
    SIZE_CLASS: { description: 'By size class, as SizeClass names it.' },
    LANGUAGE: { description: 'By language, BCP 47.' },
    PRICE: { description: 'By price: FREE or PAID.' },
    AUDIENCE: { description: 'By the role that it is meant for.' },
  },
});

/** One choice of a facet. */
@ReadPolicy(anyone)
@ObjectType({ description: 'One choice of a facet.' })
export class FacetValue {
  @Field(() => String, { description: 'The code of the choice.' })
  value: string;

  @Field(() => Int, { description: 'How many entries there are with it, given the other choices made.' })
  count: number;
}

/** The choices that a facet offers. */
@ReadPolicy(anyone)
@ObjectType({ description: 'The choices that a facet offers, given the other choices made; those that lead to nothing are left out.' })
export class Facet {
  @Field(() => GraphFacetName, { description: 'Which facet.' })
  name: FacetName;

  @Field(() => [FacetValue], { description: 'Its choices, the most frequent first.' })
  values: FacetValue[];
}

/** A facet of a table: the SQL of its values in a row (of type text[]), and the choice made, as a condition. */
export interface FacetSource {
  name: FacetName;
  values: string;
  chosen: Sql | null;
}

/** Counts the choices of every facet in one statement: each facet under the choices made in all the others. */
export async function countFacets(em: EntityManager, table: string, base: Sql, sources: readonly FacetSource[]): Promise<Facet[]> {
  const flags = sources.map(({ values, chosen }, at) => `${values} as values_${at}, ${chosen ? `(${chosen.sql})` : 'true'} as chosen_${at}`);
  const counts = sources.map((_, at) => {
    const others = sources.flatMap((_source, other) => (other === at ? [] : [`chosen_${other}`]));
    return `select ${at} as facet, v as value, count(*)::int as count from entry, unnest(values_${at}) v where ${others.join(' and ')} group by v`;
  });
  const rows = await em.getConnection().execute<{ facet: number; value: string; count: number }[]>(
    `with entry as materialized (select ${flags.join(', ')} from ${table} where ${base.sql}) ${counts.join(' union all ')} order by facet, count desc, value`,
    [...sources.flatMap(({ chosen }) => chosen?.params ?? []), ...base.params],
    'all',
    em.getTransactionContext(),
  );
  return sources.map(({ name }, at) => ({ name, values: rows.filter(({ facet }) => facet === at).map(({ value, count }) => ({ value, count })) }));
}
