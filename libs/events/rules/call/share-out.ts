/** A proposal to be reviewed by somebody. */
export interface ReviewPair {
  readonly proposalId: string;
  readonly reviewerId: string;
}

/** A review that was asked for already; one with a conflict of interest counts for nobody, and is not asked for again. */
export interface AskedReview extends ReviewPair {
  readonly isConflict: boolean;
}

/** What is to be shared out. */
export interface SharingOut {
  readonly proposalIds: readonly string[];
  readonly reviewerIds: readonly string[];
  /** How many reviews each proposal shall have. */
  readonly each: number;
  readonly asked: readonly AskedReview[];
  /** Whether somebody has a part in a proposal: they never review it. */
  readonly isTheirs: (pair: ReviewPair) => boolean;
}

/** Who reviews what, besides what was asked before: each proposal as often as wanted while there are reviewers who may, and the work as even as that allows. What has the fewest to choose from is given out first. The order in which things are given means nothing. */
export function shareOut({ proposalIds, reviewerIds, each, asked, isTheirs }: SharingOut): ReviewPair[] {
  const has = (proposalId: string, reviewerId: string): boolean => asked.some((review) => review.proposalId === proposalId && review.reviewerId === reviewerId);
  const load = new Map(reviewerIds.map((id) => [id, asked.filter((review) => review.reviewerId === id && !review.isConflict).length]));
  const open = [...proposalIds].sort().map((proposalId) => ({
    proposalId,
    wanted: each - asked.filter((review) => review.proposalId === proposalId && !review.isConflict).length,
    able: [...reviewerIds].sort().filter((reviewerId) => !has(proposalId, reviewerId) && !isTheirs({ proposalId, reviewerId })),
  }));
  return open
    .sort((one, other) => one.able.length - other.able.length)
    .flatMap(({ proposalId, wanted, able }) => {
      const chosen = able.toSorted((one, other) => (load.get(one) ?? 0) - (load.get(other) ?? 0)).slice(0, Math.max(wanted, 0));
      for (const id of chosen) load.set(id, (load.get(id) ?? 0) + 1);
      return chosen.map((reviewerId) => ({ proposalId, reviewerId }));
    });
}
