import { brokenAddress, isAddress } from './address';

const VOWEL = 'aeiouyàâäæèéêëìíîïòóôöœùúûüýąęőűůåøāēīū';
/** What is one sound, or opens a syllable together: never parted. */
const TOGETHER = ['sch', 'ch', 'ck', 'ph', 'th', 'gn', ...[...'bcdfgkptv'].flatMap((stop) => [`${stop}l`, `${stop}r`])];
/** Letters that stay on either side. */
const LEAST = 3;

const isVowel = (letter: string | undefined): boolean => letter !== undefined && VOWEL.includes(letter.toLowerCase());
const isLetter = (letter: string | undefined): boolean => letter !== undefined && /\p{L}/u.test(letter);

/** The places in a word where a syllable begins: with the last consonants before a vowel. */
export function syllables(word: string): readonly number[] {
  const lower = word.toLowerCase();
  const places: number[] = [];
  for (let at = 1; at < word.length; at += 1) {
    if (!isVowel(word[at]) || isVowel(word[at - 1]) || !isLetter(word[at - 1])) continue;
    const onset = TOGETHER.find((group) => lower.slice(0, at).endsWith(group))?.length ?? 1;
    const place = at - onset;
    const hasVowelBefore = [...word.slice(0, place)].some(isVowel);
    if (hasVowelBefore && isLetter(word[place - 1]) && place >= LEAST && word.length - place >= LEAST) places.push(place);
  }
  return places;
}

/** Parts a word that is wider than a line at the end of syllables, each part but the last with a hyphen; what has no place to part at stays whole. */
function parted(word: string, width: number, widthOf: (text: string) => number): string {
  const lines: string[] = [];
  let rest = word;
  while (widthOf(rest) > width) {
    // The library reckons the end of the line as a letter of it.
    const place = syllables(rest).findLast((at) => widthOf(`${rest.slice(0, at)}-\n`) <= width);
    if (place === undefined) break;
    lines.push(`${rest.slice(0, place)}-`);
    rest = rest.slice(place);
  }
  return [...lines, rest].join('\n');
}

/** A text whose words all fit a line of this width: the library would break a longer one anywhere, and without a hyphen. An address never gets a hyphen, which would be read as one of its own. */
export const hyphenated = (text: string, width: number, widthOf: (text: string) => number): string =>
  text.split(/(\s+)/).map((word) => (widthOf(word) > width ? (isAddress(word) ? brokenAddress : parted)(word, width, widthOf) : word)).join('');
