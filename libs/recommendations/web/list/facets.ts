/** One choice of a facet; the count is null where it is not known. */
export interface FacetChoice {
  value: string;
  count: number | null;
}

/** The facets as the graph gives them. */
export type Facets = readonly { name: string; values: readonly FacetChoice[] }[] | undefined;

/** The choices of one facet; undefined while they are not known. */
export const choicesOf = (facets: Facets, name: string): readonly FacetChoice[] | undefined => facets?.find((facet) => facet.name === name)?.values;

/** The choices in an order that is given. */
export const ordered = (choices: readonly FacetChoice[] | undefined, order: readonly string[]): readonly FacetChoice[] | undefined =>
  choices && [...choices].sort((a, b) => order.indexOf(a.value) - order.indexOf(b.value));
