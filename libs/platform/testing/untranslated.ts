import { globSync, readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';

type Texts = { readonly [key: string]: string | Texts };

const textsIn = (language: string): Texts[] => globSync(`{apps,libs}/*/{locales,web/locales,ui/locales}/${language}.json`).map((file) => JSON.parse(readFileSync(file, 'utf8')) as Texts);
const sentencesOf = (texts: Texts): string[] => Object.values(texts).flatMap((text) => (typeof text === 'string' ? [text] : sentencesOf(text)));

/** Pieces between the gaps of English sentences, long enough that no other language has them by chance. */
export const piecesOf = (sentences: readonly string[]): string[] =>
  sentences.flatMap((sentence) => sentence.split(/\{\{[^}]*\}\}/)).map((piece) => piece.trim()).filter((piece) => piece.length > 11 && piece.includes(' '));

const english = textsIn('en');
const ENGLISH = piecesOf(english.flatMap(sentencesOf));
/** What the screen shows in place of a sentence that nobody wrote: its key, or a gap that nothing fills. */
const KEY_OR_GAP = new RegExp(String.raw`(?<![\p{L}\w./@-])(?:${[...new Set(english.flatMap((texts) => Object.keys(texts)))].join('|')})(?:\.[a-zA-Z_]\w*)+(?![\p{L}\w/@-])|\{\{[^}]*\}\}`, 'gu');

const written = new Map<string, string>();
const writtenIn = (language: string): string => {
  const known = written.get(language) ?? textsIn(language).flatMap(sentencesOf).join('\n');
  written.set(language, known);
  return known;
};

/** What on the page is not in its language: our own English sentences, and those of `more`, that are not marked as English; keys; unfilled gaps. */
export async function untranslatedOn(page: Page, language: string, more: readonly string[] = []): Promise<string[]> {
  const { shown, lines } = await page.evaluate((own) => {
    const copy = document.body.cloneNode(true) as HTMLElement;
    for (const other of copy.querySelectorAll(`[lang]:not([lang="${own}"]), script, style`)) other.remove();
    const walker = document.createTreeWalker(copy, NodeFilter.SHOW_TEXT);
    const texts: string[] = [];
    while (walker.nextNode()) texts.push(walker.currentNode.nodeValue ?? '');
    return { shown: texts.join(''), lines: texts.join('\n') };
  }, language);
  return [...new Set([...ENGLISH, ...more])].filter((piece) => shown.includes(piece) && !writtenIn(language).includes(piece)).concat(lines.match(KEY_OR_GAP) ?? []);
}
