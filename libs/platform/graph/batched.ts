import DataLoader from 'dataloader';
import type { Context } from './context';

/** Joins the single look-ups of one request into one statement: `load` gets all keys at once and answers in their order. */
export const batched = <Key, Value>(context: Context, name: object, load: (keys: readonly Key[]) => Promise<readonly Value[]>): DataLoader<Key, Value> =>
  context.once(name, () => new DataLoader<Key, Value>(load, { maxBatchSize: 1000 }));

/** Puts rows in the order of the keys that asked for them; null where there is none. */
export function inOrder<Key, Row>(keys: readonly Key[], rows: readonly Row[], keyOf: (row: Row) => Key): (Row | null)[] {
  const byKey = new Map(rows.map((row) => [keyOf(row), row]));
  return keys.map((key) => byKey.get(key) ?? null);
}

/** Groups rows under the keys that asked for them, in the order of the rows; empty where there are none. */
export function grouped<Key, Row>(keys: readonly Key[], rows: readonly Row[], keyOf: (row: Row) => Key): Row[][] {
  const groups = new Map<Key, Row[]>();
  for (const row of rows) groups.set(keyOf(row), [...(groups.get(keyOf(row)) ?? []), row]);
  return keys.map((key) => groups.get(key) ?? []);
}
