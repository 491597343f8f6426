import type { Item, Scale } from './document';
import type { Fault } from './fault';
import { isScored } from './level-of';
import type { ReadableDocument } from './readable-document';

/** Faults for each code that stands a second time in `list`. */
export const repeated = (list: readonly { code: string; path: string }[], noun: string): Fault[] => {
  const first = new Map<string, string>();
  return list.flatMap(({ code, path }) => {
    const known = first.get(code);
    if (known === undefined) first.set(code, path);
    return known === undefined ? [] : [{ path: `${path}.code`, reason: `Choose another code: ${noun} at ${known} has "${code}" already.` }];
  });
};

const numbers = (levels: readonly { level: number }[]): string => levels.map(({ level }) => level).join(', ');
const isOneToN = (levels: readonly { level: number }[]): boolean => levels.every(({ level }, index) => level === index + 1);

/** Faults of scales: levels run from 1 upwards without a gap, lowest first. */
export const checkScales = (scales: Record<string, Scale>): Fault[] =>
  Object.entries(scales).flatMap(([key, scale]) =>
    isOneToN(scale.levels)
      ? []
      : [{ path: `scales.${key}.levels`, reason: `Number the levels 1 to ${scale.levels.length} in this order: they are ${numbers(scale.levels)}.` }],
  );

const checkLevels = (item: Item, path: string, scale: Scale): Fault[] => {
  if (item.kind === 'LEVEL') {
    if (numbers(item.levels) === numbers(scale.levels)) return [];
    return [{ path: `${path}.levels`, reason: `Describe each level of the scale once and in order: ${numbers(scale.levels)}; described are ${numbers(item.levels)}.` }];
  }
  const field = item.kind === 'MATRIX' ? 'columns' : 'options';
  const choices = item.kind === 'MATRIX' ? item.columns : item.kind === 'SINGLE_CHOICE' ? item.options : [];
  return choices.flatMap(({ level }, index) =>
    level === undefined || scale.levels.some((each) => each.level === level)
      ? []
      : [{ path: `${path}.${field}[${index}].level`, reason: `Write a level of the scale: ${numbers(scale.levels)}.` }],
  );
};

const checkScaleOf = (item: Item, path: string, document: ReadableDocument): Fault[] => {
  const key = 'scale' in item ? item.scale : undefined;
  if (key === undefined) {
    return isScored(item) ? [{ path: `${path}.scale`, reason: 'Name the scale: some of the options carry a level.' }] : [];
  }
  if (!isScored(item)) return [{ path: `${path}.scale`, reason: 'Remove the scale, or give the options levels: none carries one.' }];
  const scale = Object.hasOwn(document.scales, key) ? document.scales[key] : undefined;
  if (scale !== undefined) return checkLevels(item, path, scale);
  const known = Object.keys(document.scales).map((each) => `"${each}"`).join(', ') || 'none';
  return document.unreadableScales.has(key) ? [] : [{ path: `${path}.scale`, reason: `Name a scale of the document (${known}): "${key}" is not there.` }];
};

const checkChoices = (item: Item, path: string): Fault[] => {
  const lists = { ...('options' in item ? { options: item.options } : {}), ...(item.kind === 'MATRIX' ? { rows: item.rows, columns: item.columns } : {}) };
  return Object.entries(lists).flatMap(([field, list]) => repeated(list.map(({ code }, index) => ({ code, path: `${path}.${field}[${index}]` })), 'the entry'));
};

const checkOne = (item: Item, path: string): Fault[] => {
  const faults: Fault[] = [];
  if (item.kind === 'NUMBER' && item.min !== undefined && item.max !== undefined && item.min > item.max) {
    faults.push({ path: `${path}.max`, reason: `Write at least the minimum, ${item.min}.` });
  }
  if (item.roles !== undefined && new Set(item.roles).size < item.roles.length) {
    faults.push({ path: `${path}.roles`, reason: 'Name each role once.' });
  }
  const uris = item.competences.map(({ uri }) => uri);
  uris.forEach((uri, index) => {
    if (uris.indexOf(uri) < index) faults.push({ path: `${path}.competences[${index}].uri`, reason: 'Link each competence once.' });
  });
  return faults;
};

/** Faults of codes, scales, options and bounds, item by item. */
export const checkItems = (document: ReadableDocument): Fault[] => [
  ...checkScales(document.scales),
  ...repeated(document.sectionCodes, 'the section'),
  ...repeated(document.codes, 'the item'),
  ...document.items.flatMap(({ item, path }) => [...checkOne(item, path), ...checkChoices(item, path), ...checkScaleOf(item, path, document)]),
];
