import { hyphenated } from './hyphenated';
import { INK, SIZE } from './look';
import { piecesOf, plainWords, type Piece, type Words } from './words';

/** A table with a heading for each column; the first cell of a row names the row. */
export interface DocumentTable {
  columns: readonly { heading: string; /** Share of the width, 0 to 1. */ share: number; isNumber?: boolean }[];
  rows: readonly (readonly (string | Piece)[])[];
  /** What stands under a row over the whole width and stays on its page, in the order of the rows; null where nothing does. */
  notes?: readonly (string | null)[];
}

/** Where a table stands: in what, from where, how wide, down to where, and in which language. */
export interface TablePlace {
  parent: PDFKit.PDFStructureElement;
  x: number;
  width: number;
  bottom: number;
  language: string;
}

interface Cell {
  words: Words;
  /** The words as they stand on their lines; the same, unless one had to be parted. */
  lines: string;
  tag: 'TH' | 'TD';
  scope?: 'Column' | 'Row';
  isBold: boolean;
  isSoft?: boolean;
  /** How many columns it goes over, where it is more than one. */
  span?: number;
  align: 'left' | 'right';
  x: number;
  width: number;
}

const PADDING = 5;

// Known to the library, not to its types.
type WithDictionary = PDFKit.PDFStructureElement & { dictionary: { data: Record<string, unknown> } };

/** Draws a table with its headers and the language of each cell; a row is never cut in two, and the headings stand again on each further page. */
export function drawTable(pdf: PDFKit.PDFDocument, { columns, rows, notes = [] }: DocumentTable, { parent, x, width, bottom, language }: TablePlace): void {
  const left = columns.map((_, at) => x + columns.slice(0, at).reduce((sum, { share }) => sum + share * width, 0));
  const inFont = (isBold: boolean) => pdf.font(isBold ? 'bold' : 'regular').fontSize(SIZE.small);
  const cell = (words: string | Piece, at: number, kind: Pick<Cell, 'tag' | 'scope' | 'isBold'>): Cell => {
    const wide = (columns[at]?.share ?? 0) * width - 2 * PADDING;
    const font = inFont(kind.isBold);
    return {
      ...kind,
      words: typeof words === 'string' ? words : [words],
      lines: hyphenated(typeof words === 'string' ? words : words.text, wide, (text) => font.widthOfString(text)),
      align: columns[at]?.isNumber ? 'right' : 'left',
      x: (left[at] ?? x) + PADDING,
      width: wide,
    };
  };
  const noteCell = (words: string): Cell => {
    const wide = width - 2 * PADDING;
    const font = inFont(false);
    return { words, lines: hyphenated(words, wide, (text) => font.widthOfString(text)), tag: 'TD', span: columns.length, isBold: false, isSoft: true, align: 'left', x: x + PADDING, width: wide };
  };
  const heading = columns.map((column, at) => cell(column.heading, at, { tag: 'TH', scope: 'Column', isBold: true }));
  const write = ({ lines, isBold, isSoft, align, x: from, width: wide }: Cell, y: number) => inFont(isBold).fillColor(isSoft ? INK.soft : INK.text).text(lines, from, y + PADDING, { width: wide, align });
  const heightOf = (cells: readonly Cell[]): number =>
    2 * PADDING + Math.max(...cells.map(({ lines, isBold, width: wide }) => inFont(isBold).heightOfString(lines, { width: wide })));
  const asDecoration = (draw: () => void): void => {
    pdf.markContent('Artifact', { type: 'Layout' });
    draw();
    pdf.endMarkedContent();
  };
  const underline = (y: number) => asDecoration(() => pdf.lineWidth(0.5).moveTo(x, y).lineTo(x + width, y).stroke(INK.line));

  const rowOf = (cells: readonly Cell[], y: number): PDFKit.PDFStructureElement =>
    pdf.struct('TR', {}, cells.map((each) => {
      const [piece] = piecesOf(each.words, language);
      // The end of a line is drawn as nothing: whoever listens would hear two words as one.
      const whole = plainWords(each.words).replaceAll('\n', ' ');
      const facts = { ...(each.scope ? { scope: each.scope } : {}), ...(piece?.language ? { lang: piece.language } : {}), ...(each.lines === whole ? {} : { actual: whole }) };
      const element = pdf.struct(each.tag, facts, () => write(each, y)) as WithDictionary;
      if (each.span) element.dictionary.data['A'] = { O: 'Table', ColSpan: each.span };
      return element;
    }));

  const table = pdf.struct('Table');
  parent.add(table);
  const named = rows.map((row) => row.map((words, column) => cell(words, column, column === 0 ? { tag: 'TH', scope: 'Row', isBold: false } : { tag: 'TD', isBold: false })));
  for (const [at, cells] of [heading, ...named].entries()) {
    const words = at > 0 ? notes[at - 1] : null;
    const note = words ? [noteCell(words)] : [];
    const height = heightOf(cells);
    // Between a row and its note stands the space of one.
    const whole = note.length > 0 ? height - PADDING + heightOf(note) : height;
    if (at > 0 && pdf.y + whole > bottom) {
      pdf.addPage();
      const again = pdf.y;
      asDecoration(() => heading.forEach((each) => write(each, again)));
      pdf.y = again + heightOf(heading);
      underline(pdf.y);
    }
    const y = pdf.y;
    table.add(rowOf(cells, y));
    if (note.length > 0) table.add(rowOf(note, y + height - PADDING));
    underline(y + whole);
    pdf.y = y + whole;
  }
  table.end();
  pdf.x = x;
}
