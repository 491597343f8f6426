export { INK, SIZE } from './look';
export type { Lead } from './leads';
export type { DocumentTable } from './table';
export { TaggedDocument, type DocumentFacts, type Draw, type TextStyle } from './tagged-document';
export { withName, type Piece, type Words } from './words';
