import { strToU8, zipSync } from 'fflate';

/** A cell: a text, a number, a yes or no, a moment whose UTC parts are shown as they are, or nothing. */
export type WorkbookCell = string | number | boolean | Date | null;

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const DOCUMENT = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const TYPES = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** What XML 1.0 cannot hold: control characters but for tab and line ends, and the two last of the plane. */
const UNFIT = /(?![\t\n\r])\p{Cc}|[\uFFFE\uFFFF]/gu;

// What XML cannot hold, and halves of characters, are left out.
const escaped = (text: string): string =>
  text
    .replace(UNFIT, '')
    .toWellFormed()
    .replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

const MOST_TEXT = 32_767;
const DAY = 24 * 3600 * 1000;
/** The days from where spreadsheets count to 1970. */
const EPOCH_DAYS = 25_569;

/** The letters of a column: A, B, …, Z, AA. */
const lettersOf = (column: number): string => (column < 26 ? '' : lettersOf(Math.floor(column / 26) - 1)) + String.fromCharCode(65 + (column % 26));

function contentOf(cell: WorkbookCell): [attributes: string, content: string] {
  if (cell === null || cell === '' || (typeof cell === 'number' && !Number.isFinite(cell))) return ['', ''];
  if (typeof cell === 'number') return ['', `<v>${cell}</v>`];
  if (typeof cell === 'boolean') return [' t="b"', `<v>${Number(cell)}</v>`];
  if (cell instanceof Date) return [' s="1"', `<v>${cell.getTime() / DAY + EPOCH_DAYS}</v>`];
  // A text in the cell itself is a text whatever it begins with; only <f> would be a formula.
  return [' t="inlineStr"', `<is><t xml:space="preserve">${escaped(cell.slice(0, MOST_TEXT))}</t></is>`];
}

const cellOf = (cell: WorkbookCell, column: number, row: number): string => {
  const [attributes, content] = contentOf(cell);
  return content && `<c r="${lettersOf(column)}${row}"${attributes}>${content}</c>`;
};

const rowOf = (cells: readonly WorkbookCell[], at: number): string => `<row r="${at + 1}">${cells.map((cell, column) => cellOf(cell, column, at + 1)).join('')}</row>`;

const PARTS: Readonly<Record<string, string>> = {
  '[Content_Types].xml': `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="${TYPES}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${TYPES}.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="${TYPES}.styles+xml"/></Types>`,
  '_rels/.rels': `<Relationships xmlns="${RELATIONS}"><Relationship Id="rId1" Type="${DOCUMENT}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${RELATIONS}"><Relationship Id="rId1" Type="${DOCUMENT}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${DOCUMENT}/styles" Target="styles.xml"/></Relationships>`,
  'xl/styles.xml': `<styleSheet xmlns="${MAIN}"><fonts count="1"><font/></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="2"><xf xfId="0"/><xf numFmtId="22" xfId="0" applyNumberFormat="1"/></cellXfs></styleSheet>`,
};

// A sheet's name has at most 31 signs, and these not at all.
const sheetName = (name: string): string => escaped(name.replace(/[[\]:*?/\\]/g, ' ').slice(0, 31).trim() || 'Table');

/** A table as a workbook for spreadsheets (.xlsx) with typed cells; its first row stays in sight. */
export function workbookOf(name: string, headings: readonly string[], rows: readonly (readonly WorkbookCell[])[]): Uint8Array {
  const sheet = `<worksheet xmlns="${MAIN}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><sheetData>${[headings, ...rows].map(rowOf).join('')}</sheetData></worksheet>`;
  const workbook = `<workbook xmlns="${MAIN}" xmlns:r="${DOCUMENT}"><sheets><sheet name="${sheetName(name)}" sheetId="1" r:id="rId1"/></sheets></workbook>`;
  const parts = { ...PARTS, 'xl/workbook.xml': workbook, 'xl/worksheets/sheet1.xml': sheet };
  return zipSync(Object.fromEntries(Object.entries(parts).map(([path, xml]) => [path, strToU8(HEAD + xml)])));
}
