/**
 * The one spelling of a JSON value: keys sorted by code unit, no white space, absent fields left out, arrays in their
 * order (the order of items is meaning). Two documents are the same content exactly when these strings are equal.
 * Throws a TypeError on what JSON cannot say (a function, a bigint, NaN, an infinite number).
 */
export const canonicalText = (value: unknown): string => {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return JSON.stringify(value);
  if (typeof value === 'number' && Number.isFinite(value)) return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(canonicalText).join(',')}]`;
  if (typeof value === 'object') {
    const fields = Object.entries(value)
      .filter(([, field]) => field !== undefined)
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([key, field]) => `${JSON.stringify(key)}:${canonicalText(field)}`);
    return `{${fields.join(',')}}`;
  }
  throw new TypeError(`A ${typeof value} has no place in a document.`);
};
