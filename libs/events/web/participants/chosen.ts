/** Which registrations are chosen: some by their ids, or all that meet the filter, also those that are not loaded. */
export type Chosen = ReadonlySet<string> | 'ALL';

/** Nobody chosen. */
export const nobody: Chosen = new Set<string>();

/** What is chosen after one more is, or is not any more; out of all that match, the others that are `loaded` stay chosen. */
export function withChoice(chosen: Chosen, registrationId: string, isChosen: boolean, loaded: readonly string[]): Chosen {
  const ids = new Set(chosen === 'ALL' ? loaded : chosen);
  if (isChosen) ids.add(registrationId);
  else ids.delete(registrationId);
  return ids;
}
