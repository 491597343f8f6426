/** What a new event can take from an earlier one besides what is said of it. */
export const COPIED_PARTS = ['QUESTIONS', 'AGENDA', 'RESERVES', 'CHECKLIST', 'BUDGET', 'TEAM'] as const;
/** One of COPIED_PARTS. */
export type CopiedPart = (typeof COPIED_PARTS)[number];
