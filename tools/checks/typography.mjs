const NARROW = '\u202f';
const GAP = '[ \\u00a0]';
// A colon after a word or a figure opens something; in an address, a time or a code it does not.
const RULES = [
  [new RegExp(`${GAP}([:;?!»])`, 'g'), `${NARROW}$1`],
  [new RegExp(`«${GAP}?(?!${NARROW})`, 'g'), `«${NARROW}`],
  [new RegExp(`([^\\s«])»`, 'g'), `$1${NARROW}»`],
  [/(?<=[\p{L}\d)}%])([;?!](?=\s|$|»)|:(?=\s))/gu, `${NARROW}$1`],
  [/(?<=\p{L})'(?=\p{L})/gu, '’'],
];

/** A French text with a narrow space that does not break before : ; ? ! and inside « », and with the curved apostrophe. @param {string} text */
export const inFrenchTypography = (text) => RULES.reduce((so, [pattern, replacement]) => so.replace(pattern, replacement), text);

/** A file of French texts with its values, not its keys, in French typography. @param {string} json */
export const mendedFrenchFile = (json) => json.replace(/"(?:[^"\\]|\\.)*"(\s*:)?/g, (found, isKey) => (isKey ? found : inFrenchTypography(found)));

/** French texts that are not written so. @param {string} file @param {Map<string, string>} texts By key. @returns {string[]} */
export const typographyFaults = (file, texts) =>
  [...texts].filter(([, text]) => inFrenchTypography(text) !== text).map(([key]) => `${file}: "${key}" wants narrow spaces (U+202F) before : ; ? ! and inside « », and ’ for ': "npm run sync" writes them.`);
