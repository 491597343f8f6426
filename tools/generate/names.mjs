import { Fault } from '../runtime/fault.mjs';

const KEBAB = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;

/** The spellings of one name: `check-in`, `checkIn`, `CheckIn`, `check in`. @param {string | undefined} typed @param {string} meaning */
export function namesOf(typed, meaning) {
  if (!typed || !KEBAB.test(typed)) throw new Fault(`Name the ${meaning} in kebab-case, such as check-in${typed ? `; "${typed}" is not` : ''}.`);
  const words = typed.split('-');
  const pascal = words.map((word) => word[0].toUpperCase() + word.slice(1)).join('');
  return { kebab: typed, pascal, camel: pascal[0].toLowerCase() + pascal.slice(1), words: words.join(' ') };
}
