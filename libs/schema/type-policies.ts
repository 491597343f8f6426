import type { TypePolicies } from '@apollo/client';

/** How the browser's cache tells the graph's objects apart where an `id` does not. */
export const typePolicies: TypePolicies = {
  // One viewer per browser: without an id its parts would replace each other instead of merging.
  Viewer: { keyFields: [] },
  // A questionnaire changes with language and version; it is a value, not a thing with an identity.
  Questionnaire: { keyFields: ['code', 'version', 'language'] },
  // A run's result has no id of its own; pages ask for different parts of it.
  Result: { merge: true },
  // So is a run beside its peers.
  Benchmark: { merge: true },
};
