/** Why an entry may no longer be right: its address does not open any more, or nobody said for twelve months that it is. */
export const ENTRY_DOUBTS = ['DEAD', 'OLD'] as const;
/** One of ENTRY_DOUBTS. */
export type EntryDoubt = (typeof ENTRY_DOUBTS)[number];
