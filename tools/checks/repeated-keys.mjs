/**
 * The keys that stand twice in one object of a JSON text: its parser keeps the last of them and says nothing.
 * @param {string} text A JSON text that parses.
 * @returns {string[]} Each key as often as it is repeated, in the order of the text.
 */
export function repeatedKeys(text) {
  const repeated = [];
  const open = [];
  // Strings, and what opens or closes an object; a string before a colon is a key.
  for (const [token, string, colon] of text.matchAll(/("(?:[^"\\]|\\.)*")(\s*:)?|[{}]/g)) {
    if (token === '{') open.push(new Set());
    else if (token === '}') open.pop();
    else if (colon) {
      const key = JSON.parse(string);
      if (open.at(-1)?.has(key)) repeated.push(key);
      open.at(-1)?.add(key);
    }
  }
  return repeated;
}
