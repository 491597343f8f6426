import { stringify } from 'csv-stringify/sync';

/** What divides cells where this language is spoken: spreadsheets take a semicolon where the comma stands in numbers. */
export const dividerIn = (language: string): ',' | ';' => ((1.5).toLocaleString(language).includes(',') ? ';' : ',');

// Beside semicolons spreadsheets read 3.5 as a day in May.
const written = (cell: string | number | null, divider: ',' | ';'): string | number => (typeof cell === 'number' && divider === ';' ? String(cell).replace('.', ',') : (cell ?? ''));

/** A table as a CSV file, its numbers as they are written where this divider is. A cell that a spreadsheet would take for a formula is marked as text; a mark at the start says that it is UTF-8. */
export const tableOf = (headings: readonly string[], rows: readonly (readonly (string | number | null)[])[], divider: ',' | ';' = ','): string =>
  stringify([headings, ...rows].map((cells) => cells.map((cell) => written(cell, divider))), { escape_formulas: true, bom: true, record_delimiter: 'windows', delimiter: divider });
