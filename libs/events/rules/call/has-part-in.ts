/** Who has to do with a proposal: its author, the addresses of those who would speak, and the reviewers who declared a conflict of interest; null where somebody has left or gave no address. */
export interface PartsInProposal {
  readonly authorId: string | null;
  readonly speakerAddresses: readonly (string | null)[];
  readonly conflictIds: readonly (string | null)[];
}

/** Whether somebody has a part in a proposal: they neither review it nor decide on it, and read none of its reviews. */
export const hasPartIn = ({ authorId, speakerAddresses, conflictIds }: PartsInProposal, { id, emailAddress }: { readonly id: string; readonly emailAddress: string }): boolean =>
  authorId === id || conflictIds.includes(id) || speakerAddresses.some((address) => address?.toLowerCase() === emailAddress.toLowerCase());
