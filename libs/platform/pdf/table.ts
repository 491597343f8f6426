import { hyphenated } from './hyphenated';
import { INK, SIZE } from './look';
import { piecesOf, plainWords, type Piece, type Words } from './words';

/** A table with a heading for each column; the first cell of a row names the row. */
export interface DocumentTable {
  columns: readonly { heading: string; /** Share of the width, 0 to 1. */ share: number; isNumber?: boolean }[];
  rows: readonly (readonly (string | Piece)[])[];
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
  align: 'left' | 'right';
  x: number;
  width: number;
}

const PADDING = 5;

/** Draws a table with its headers and the language of each cell; a row is never cut in two, and the headings stand again on each further page. */
export function drawTable(pdf: PDFKit.PDFDocument, { columns, rows }: DocumentTable, { parent, x, width, bottom, language }: TablePlace): void {
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
  const heading = columns.map((column, at) => cell(column.heading, at, { tag: 'TH', scope: 'Column', isBold: true }));
  const write = ({ lines, isBold, align, x: from, width: wide }: Cell, y: number) => inFont(isBold).fillColor(INK.text).text(lines, from, y + PADDING, { width: wide, align });
  const heightOf = (cells: readonly Cell[]): number =>
    2 * PADDING + Math.max(...cells.map(({ lines, isBold, width: wide }) => inFont(isBold).heightOfString(lines, { width: wide })));
  const asDecoration = (draw: () => void): void => {
    pdf.markContent('Artifact', { type: 'Layout' });
    draw();
    pdf.endMarkedContent();
  };
  const underline = (y: number) => asDecoration(() => pdf.lineWidth(0.5).moveTo(x, y).lineTo(x + width, y).stroke(INK.line));

  const table = pdf.struct('Table');
  parent.add(table);
  for (const [at, cells] of [heading, ...rows.map((row) => row.map((words, column) => cell(words, column, column === 0 ? { tag: 'TH', scope: 'Row', isBold: false } : { tag: 'TD', isBold: false })))].entries()) {
    const height = heightOf(cells);
    if (at > 0 && pdf.y + height > bottom) {
      pdf.addPage();
      const again = pdf.y;
      asDecoration(() => heading.forEach((each) => write(each, again)));
      pdf.y = again + heightOf(heading);
      underline(pdf.y);
    }
    const y = pdf.y;
    const structure = cells.map((each) => {
      const [piece] = piecesOf(each.words, language);
      const whole = plainWords(each.words);
      const facts = { ...(each.scope ? { scope: each.scope } : {}), ...(piece?.language ? { lang: piece.language } : {}), ...(each.lines === whole ? {} : { actual: whole }) };
      return pdf.struct(each.tag, facts, () => write(each, y));
    });
    table.add(pdf.struct('TR', {}, structure));
    underline(y + height);
    pdf.y = y + height;
  }
  table.end();
  pdf.x = x;
}
