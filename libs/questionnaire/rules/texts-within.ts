/** The fields of the format that hold a text in several languages. Sources have plain strings in `title` and `note`. */
const TEXT_FIELDS = new Set(['title', 'summary', 'intro', 'text', 'help', 'why', 'name', 'unit', 'note']);

/** A text in several languages and where it stands. */
export type FoundText = {
  /** The path from the value searched, as in `sections[1].title`. */
  path: string;
  /** The texts by language tag, unchecked. */
  text: Record<string, unknown>;
};

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);

/** Every text in several languages within a piece of a document, also of one whose shape is not yet known to be right. */
export const textsWithin = (value: unknown, path = ''): FoundText[] => {
  if (Array.isArray(value)) return value.flatMap((each, index) => textsWithin(each, `${path}[${index}]`));
  if (!isRecord(value)) return [];
  return Object.entries(value).flatMap(([key, field]) => {
    const there = path === '' ? key : `${path}.${key}`;
    return TEXT_FIELDS.has(key) && isRecord(field) ? [{ path: there, text: field }] : textsWithin(field, there);
  });
};
