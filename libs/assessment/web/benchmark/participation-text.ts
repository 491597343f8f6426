/** The edition of the text under `peers.share.text`. Raise it whenever that text changes: a firm agrees to the words that were read. */
export const PARTICIPATION_TEXT_VERSION = '2026-11-30';
