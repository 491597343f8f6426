/** The keys of the proposals, besides those that lead through a desk. The last two only open what asks once more. */
export const PROPOSAL_KEYS = { choose: 'x', ACCEPT: 'Shift+A', DECLINE: 'Shift+D' } as const;
