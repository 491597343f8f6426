export { INK, SIZE } from './look';
export { TaggedDocument, type DocumentFacts, type DocumentTable, type Draw, type TextStyle } from './tagged-document';
