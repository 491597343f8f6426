/** Somebody who is there already. */
export interface Known {
  readonly id: string;
  readonly name: string;
}

/** Somebody as a changed registration names them; without an id when they are new, or whoever asks does not know it. */
export interface Named {
  readonly id: string | null;
  readonly name: string;
}

/**
 * Whom of those who are there each of the named is, by id or else by name, null for somebody new: tickets hang on the ids, and the same change sent twice is to
 * find the people whom it added the first time. Null altogether when an id is named twice or is nobody's here.
 */
export function matchParticipants(there: readonly Known[], named: readonly Named[]): (string | null)[] | null {
  const left = new Map(there.map((person) => [person.id, person.name]));
  for (const { id } of named) if (id !== null && !left.delete(id)) return null;
  return named.map(({ id, name }) => {
    if (id !== null) return id;
    const found = [...left].find(([, known]) => known === name)?.[0] ?? null;
    if (found !== null) left.delete(found);
    return found;
  });
}
