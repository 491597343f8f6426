const PLURAL = /_(zero|one|two|few|many|other)$/;

/** Nested texts as dotted keys. @param {object} texts @param {string} prefix @returns {Map<string, string>} */
export function flatten(texts, prefix = '') {
  const found = new Map();
  for (const [key, value] of Object.entries(texts)) {
    if (typeof value === 'object' && value !== null) for (const [inner, text] of flatten(value, `${prefix}${key}.`)) found.set(inner, text);
    else found.set(`${prefix}${key}`, String(value));
  }
  return found;
}

/** A key without its plural form, as code asks for it. @param {string} key */
export const plain = (key) => key.replace(PLURAL, '');

/** The names of a text's placeholders, in one order; the plural form "one" may leave the figure out. @param {string} text */
export const placeholders = (text) =>
  [...new Set([...text.matchAll(/\{\{\s*([\w.]+)/g)].map((match) => match[1]))].filter((name) => name !== 'count').sort().join();
