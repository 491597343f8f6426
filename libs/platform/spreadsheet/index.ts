export { dividerIn, tableOf } from './table-of';
