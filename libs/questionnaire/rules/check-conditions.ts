import { conditionsOnItems, type ConditionOnItem } from './condition-schema';
import type { Item } from './document';
import type { Fault } from './fault';
import { isScored } from './level-of';
import type { PlacedItem, ReadableDocument } from './readable-document';

const checkOptions = (wanted: readonly string[], on: Item, path: string): Fault[] => {
  if (on.kind !== 'SINGLE_CHOICE' && on.kind !== 'MULTIPLE_CHOICE') {
    return [{ path: `${path}.in`, reason: `Refer to a choice: "${on.code}" is of the kind ${on.kind} and has no options to compare with.` }];
  }
  const known = on.options.map(({ code }) => code);
  return wanted.flatMap((code, index) =>
    known.includes(code) ? [] : [{ path: `${path}.in[${index}]`, reason: `Name an option of "${on.code}" (${known.join(', ')}): "${code}" is not one.` }],
  );
};

const checkAmount = (condition: ConditionOnItem, on: Item, path: string): Fault[] => {
  const field = 'atLeast' in condition ? 'atLeast' : 'atMost';
  if (on.kind === 'NUMBER' || isScored(on)) return [];
  return [{ path: `${path}.${field}`, reason: `Refer to a number or a scored item: an answer to "${on.code}" (${on.kind}) has no amount.` }];
};

const rolesMeet = (one: Item, other: Item): boolean => one.roles === undefined || other.roles === undefined || one.roles.some((role) => other.roles?.includes(role));

const checkOne = (placed: PlacedItem, condition: ConditionOnItem, path: string, document: ReadableDocument): Fault[] => {
  const at = document.codes.find(({ code }) => code === condition.item);
  if (at === undefined) return [{ path: `${path}.item`, reason: `Name an item of this document: "${condition.item}" is not one.` }];
  if (at.position >= placed.position) return [{ path: `${path}.item`, reason: `Refer to an earlier item, or move this one behind "${condition.item}".` }];
  const on = document.items.find(({ position }) => position === at.position)?.item;
  if (on === undefined) return [];
  if (!rolesMeet(placed.item, on)) return [{ path: `${path}.item`, reason: `Refer to an item that the same role is asked: nobody is asked both this and "${on.code}".` }];
  if ('in' in condition) return checkOptions(condition.in, on, path);
  return 'answered' in condition ? [] : checkAmount(condition, on, path);
};

/**
 * The scored item that decides, directly or through other items, whether `code` is asked, as a trail from `code`
 * (without it) to that item; null when there is none.
 */
const trailToScored = (code: string, items: ReadonlyMap<string, Item>, seen: ReadonlySet<string> = new Set()): string[] | null => {
  const when = items.get(code)?.when;
  if (when === undefined || seen.has(code)) return null;
  for (const { condition } of conditionsOnItems(when)) {
    const on = items.get(condition.item);
    if (on === undefined) continue;
    if (isScored(on)) return [on.code];
    const further = trailToScored(on.code, items, new Set([...seen, code]));
    if (further !== null) return [on.code, ...further];
  }
  return null;
};

const checkScored = ({ item, path }: PlacedItem, items: ReadonlyMap<string, Item>): Fault[] => {
  if (!isScored(item)) return [];
  const trail = trailToScored(item.code, items);
  if (trail === null) return [];
  const via = trail.length > 1 ? `, through ${trail.slice(0, -1).map((code) => `"${code}"`).join(', ')}` : '';
  return [
    {
      path: `${path}.when`,
      reason: `Let this scored item depend on unscored items only: it depends on "${trail.at(-1)}"${via}, so a better answer there could lower the score.`,
    },
  ];
};

/** Faults of branching: conditions speak of earlier items and of options that exist, and scores cannot steer scores. */
export const checkConditions = (document: ReadableDocument): Fault[] => {
  const items = new Map(document.items.map(({ item }) => [item.code, item] as const).reverse());
  return document.items.flatMap((placed) => [
    ...(placed.item.when === undefined ? [] : conditionsOnItems(placed.item.when, `${placed.path}.when`)).flatMap(({ path, condition }) =>
      checkOne(placed, condition, path, document),
    ),
    ...checkScored(placed, items),
  ]);
};
