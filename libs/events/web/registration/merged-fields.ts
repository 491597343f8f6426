const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/** A form after somebody else has changed what it began with, and the fields that both have changed. */
export interface Merged<Fields> {
  readonly fields: Fields;
  readonly both: readonly (keyof Fields & string)[];
}

/** Keeps what was typed into a form; whatever was not touched is as it stands now. */
export function mergedFields<Fields extends object>(start: Fields, now: Fields, typed: Fields): Merged<Fields> {
  const names = Object.keys(typed) as (keyof Fields & string)[];
  const touched = names.filter((name) => !isSame(start[name], typed[name]));
  return {
    fields: { ...now, ...Object.fromEntries(touched.map((name) => [name, typed[name]])) },
    both: touched.filter((name) => !isSame(start[name], now[name]) && !isSame(now[name], typed[name])),
  };
}
