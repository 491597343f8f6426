import type { Reference, TypePolicies } from '@apollo/client';

interface StoredPage {
  edges: { node: Reference }[];
}

/** Puts the next rows behind those that are there. Whoever has moved behind the last of them meanwhile stands above already. */
function longer(before: StoredPage | null | undefined, next: StoredPage | null, { args }: { args: Record<string, unknown> | null }): StoredPage | null {
  if (!args?.['after'] || !before || !next) return next;
  const there = new Set(before.edges.map(({ node }) => node.__ref));
  return { ...next, edges: [...before.edges, ...next.edges.filter(({ node }) => !there.has(node.__ref))] };
}

/** How the browser's cache tells the graph's objects apart where an `id` does not, and how a long list grows in it. */
export const typePolicies: TypePolicies = {
  // A list of thousands of rows: written as a whole with each page it would cost more with each. `ids` reads some of them again.
  Query: { fields: { participants: { keyArgs: ['eventId', 'where', 'order', 'isDescending', 'ids'], merge: longer } } },
  // One viewer per browser: without an id its parts would replace each other instead of merging.
  Viewer: { keyFields: [] },
  // A questionnaire changes with language and version; it is a value, not a thing with an identity.
  Questionnaire: { keyFields: ['code', 'version', 'language'] },
  // A run's result has no id of its own; pages ask for different parts of it.
  Result: { merge: true },
  // So is a run beside its peers.
  Benchmark: { merge: true },
};
