/** A text, or a part of one, that may be in a language of its own. */
export interface Piece {
  text: string;
  /** BCP 47, where it is not the document's. */
  language?: string;
}

/** What is written: a text in the document's language, or its pieces one after the other. */
export type Words = string | readonly Piece[];

/** The words without their languages. */
export const plainWords = (words: Words): string => (typeof words === 'string' ? words : words.map(({ text }) => text).join(''));

/** The pieces that hold anything; those that follow each other in one language are one. A language that is the document's own marks nothing. */
export function piecesOf(words: Words, ownLanguage: string): readonly Piece[] {
  const pieces: Piece[] = [];
  for (const { text, language } of typeof words === 'string' ? [{ text: words, language: undefined }] : words) {
    const other = language === ownLanguage ? undefined : language;
    const last = pieces.at(-1);
    if (text === '') continue;
    if (last && last.language === other) pieces[pieces.length - 1] = { ...last, text: last.text + text };
    else pieces.push(other ? { text, language: other } : { text });
  }
  return pieces;
}

/** A sentence in which a name stands in a language of its own; where the name is not found, the sentence as it is. */
export function withName(sentence: string, name: Required<Piece>): Words {
  const at = name.text === '' ? -1 : sentence.indexOf(name.text);
  if (at < 0) return sentence;
  return [{ text: sentence.slice(0, at) }, name, { text: sentence.slice(at + name.text.length) }];
}
