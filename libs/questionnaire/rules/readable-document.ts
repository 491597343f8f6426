import { z } from 'zod';
import { equivalenceSchema, itemSchema, scalesSchema, type Equivalence, type Item, type Scale } from './document';

/** An item that could be read, and where it stands. */
export type PlacedItem = {
  /** The item, with its defaults. */
  item: Item;
  /** Its path, as in `sections[0].items[2]`. */
  path: string;
  /** Its place in reading order across sections. */
  position: number;
};

/**
 * What can be read of a document that may have faults of shape, so that one misspelt field does not hide the faults of
 * all the rest.
 */
export type ReadableDocument = {
  /** The items that could be read, in order. */
  items: PlacedItem[];
  /** Every code of an item, with its place, also of items that could not be read. */
  codes: { code: string; path: string; position: number }[];
  /** The codes of sections, with their places. */
  sectionCodes: { code: string; path: string }[];
  /** The scales that could be read, by key. */
  scales: Record<string, Scale>;
  /** Keys of scales that are there but could not be read: no second fault is made of them. */
  unreadableScales: Set<string>;
  /** The equivalences that could be read. */
  equivalences: { equivalence: Equivalence; path: string }[];
  /** The document's version; null when it is no string. */
  version: string | null;
};

const coded = z.looseObject({ code: z.string() });
const listed = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);
const fieldsOf = (value: unknown): Record<string, unknown> => (typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {});

/** Reads whatever can be read of `value`; never throws. */
export const readableDocument = (value: unknown): ReadableDocument => {
  const document = fieldsOf(value);
  const sections = listed(document.sections).map((section, index) => ({ section: fieldsOf(section), path: `sections[${index}]` }));
  const placed = sections
    .flatMap(({ section, path }) => listed(section.items).map((item, index) => ({ item, path: `${path}.items[${index}]` })))
    .map((each, position) => ({ ...each, position }));
  const scales = Object.entries(fieldsOf(document.scales)).map(([key, scale]) => ({ key, read: scalesSchema.safeParse({ [key]: scale }) }));
  return {
    items: placed.flatMap(({ item, path, position }) => {
      const read = itemSchema.safeParse(item);
      return read.success ? [{ item: read.data, path, position }] : [];
    }),
    codes: placed.flatMap(({ item, path, position }) => {
      const read = coded.safeParse(item);
      return read.success ? [{ code: read.data.code, path, position }] : [];
    }),
    sectionCodes: sections.flatMap(({ section, path }) => (typeof section.code === 'string' ? [{ code: section.code, path }] : [])),
    scales: Object.fromEntries(scales.flatMap(({ key, read }) => (read.success ? Object.entries(read.data) : []).map(([, scale]) => [key, scale] as const))),
    unreadableScales: new Set(scales.filter(({ read }) => !read.success).map(({ key }) => key)),
    equivalences: listed(document.equivalences).flatMap((each, index) => {
      const read = equivalenceSchema.safeParse(each);
      return read.success ? [{ equivalence: read.data, path: `equivalences[${index}]` }] : [];
    }),
    version: typeof document.version === 'string' ? document.version : null,
  };
};
