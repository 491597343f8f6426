import { stringify } from 'csv-stringify/sync';

/** What divides cells where this language is spoken: spreadsheets take a semicolon where the comma stands in numbers. */
export const dividerIn = (language: string): ',' | ';' => ((1.5).toLocaleString(language).includes(',') ? ';' : ',');

/** A table as a CSV file. A cell that a spreadsheet would take for a formula is marked as text; a mark at the start says that it is UTF-8. */
export const tableOf = (headings: readonly string[], rows: readonly (readonly (string | number | null)[])[], divider: ',' | ';' = ','): string =>
  stringify([headings, ...rows].map((cells) => cells.map((cell) => (cell === null ? '' : cell))), { escape_formulas: true, bom: true, record_delimiter: 'windows', delimiter: divider });
