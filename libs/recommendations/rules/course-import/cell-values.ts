import { FIELD_MOST } from '@skills/identity/rules';

// What the tables of this product put before a cell so that no spreadsheet runs it as a formula is no part of the text.
const MARKED_AS_TEXT = /^'(?=[=+\-@\t\r＝＋－＠])/;

/** What a cell says, without the space around it; an empty text for nothing. */
export const text = (value: unknown): unknown => {
  if (value === null || value === undefined) return '';
  if (typeof value === 'number' && Number.isFinite(value)) return String(value);
  return typeof value === 'string' ? value.trim().replace(MARKED_AS_TEXT, '') : value;
};

/** A code, however it is written; yes and no for JSON's true and false. */
export const code = (value: unknown): unknown => {
  if (typeof value === 'boolean') return value ? 'YES' : 'NO';
  const said = text(value);
  return typeof said === 'string' ? said.toUpperCase().replace(/[\s-]+/g, '_') : said;
};

/** A size of firm, `10-49` as the form calls it or `SIZE_10_49` as the graph does: a spreadsheet makes a date of the first where it stands alone. */
export const sizeClass = (value: unknown): unknown => {
  const said = text(value);
  return typeof said === 'string' ? said.toUpperCase().replace(/^SIZE[\s_-]/, '').replace(/\s*[_–-]\s*/, '-') : said;
};

/** A language, also in capitals. */
export const language = (value: unknown): unknown => {
  const said = text(value);
  return typeof said === 'string' && /^[A-Z]{2,3}$/.test(said) ? said.toLowerCase() : said;
};

// One entry more than may be is enough to see that there are too many; a million need not be read one by one.
const MOST_READ = FIELD_MOST.choices + 1;

/** A list: one of JSON, or what stands between `|`, `;`, `,` and line ends. */
export const each = (value: unknown, read: (entry: unknown) => unknown): unknown => {
  const said = text(value);
  const entries = typeof said === 'string' ? said.split(/[|;,\n]/, 10 * MOST_READ).filter((entry) => entry.trim() !== '') : said;
  return Array.isArray(entries) ? entries.slice(0, MOST_READ).map(read) : entries;
};

// `URI 1-3`: from which level to which. Without levels, what is missing is told of each.
const TAUGHT = /^(\S+)\s+(\d)\s*(?:-|–|>|→)\s*(\d)$/;

/** A competence with its level before and after. */
export const taught = (entry: unknown): unknown => {
  if (typeof entry === 'string') {
    const [, uri, prerequisiteLevel, goalLevel] = TAUGHT.exec(entry.trim()) ?? [null, entry.trim(), '', ''];
    return { uri, prerequisiteLevel, goalLevel };
  }
  if (typeof entry !== 'object' || entry === null) return entry;
  const { uri, prerequisiteLevel, goalLevel } = entry as Record<string, unknown>;
  return { uri: text(uri), prerequisiteLevel: text(prerequisiteLevel), goalLevel: text(goalLevel) };
};
