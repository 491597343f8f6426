import { hyphenated } from './hyphenated';
import { piecesOf, plainWords, type Piece, type Words } from './words';

/** Words as they fit a line of some width, and the element that will hold them. */
export interface MarkedWords {
  element: PDFKit.PDFStructureElement;
  /** The words as they are drawn, with the hyphens of those that are longer than a line. */
  plain: string;
  /** Draws them into the element, piece by piece. */
  fill: (write: (text: string, isContinued: boolean) => void) => void;
}

/**
 * Prepares words that stand in a document of a language, in the font that is chosen. One language marks the element, several mark their
 * pieces; where a word is parted, the element keeps it whole for those who listen.
 */
export function markedWords(pdf: PDFKit.PDFDocument, tag: string, words: Words, { language, width }: { language: string; width: number }): MarkedWords {
  const whole = piecesOf(words, language);
  const pieces: readonly Piece[] = whole.map((piece) => ({ ...piece, text: hyphenated(piece.text, width, (text) => pdf.widthOfString(text)) }));
  const plain = plainWords(pieces);
  const own = pieces.length === 1 ? pieces[0]?.language : undefined;
  const element = pdf.struct(tag, { ...(own ? { lang: own } : {}), ...(plain === plainWords(whole) ? {} : { actual: plainWords(whole) }) });
  return {
    element,
    plain,
    fill(write) {
      pieces.forEach(({ text, language: other }, at) => {
        const say = () => write(text, at < pieces.length - 1);
        element.add(other && pieces.length > 1 ? pdf.struct('Span', { lang: other }, say) : say);
      });
      element.end();
    },
  };
}
