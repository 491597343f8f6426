export { dividerIn, tableOf } from './table-of';
export { workbookOf, type WorkbookCell } from './workbook-of';
