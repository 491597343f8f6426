/** Whether a word may be an address, or another thing whose every sign counts: of mail, of a page, of a file, or a name with digits in it. */
export const isAddress = (word: string): boolean => /@|\p{L}\.\p{L}|[\d_/]/u.test(word);

const letters = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** The places at which an address goes on in the next line: before a sign, as one at the end could be taken for ours, but after slashes. */
const places = (address: string): readonly number[] => [...address.matchAll(/(?<=[^.@_-])(?=[.@_-])|(?<=\/)(?=[^/])/gu)].flatMap(({ index }) => (index > 0 ? [index] : []));

/** Breaks an address that is wider than a line at its signs, and between letters where no sign fits; nothing is added but the ends of lines. */
export function brokenAddress(address: string, width: number, widthOf: (text: string) => number): string {
  const lines: string[] = [];
  let rest = address;
  while (widthOf(rest) > width) {
    // The library reckons the end of the line as a letter of it.
    const fits = (at: number): boolean => at > 0 && widthOf(`${rest.slice(0, at)}\n`) <= width;
    const place = places(rest).findLast(fits) ?? Array.from(letters.segment(rest), ({ index }) => index).findLast(fits);
    if (place === undefined) break;
    lines.push(rest.slice(0, place));
    rest = rest.slice(place);
  }
  return [...lines, rest].join('\n');
}
