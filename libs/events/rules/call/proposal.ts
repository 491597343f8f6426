/** What can be proposed for the agenda of an event. */
export const PROPOSAL_KINDS = ['TALK', 'PANEL', 'WORKSHOP'] as const;
/** One of PROPOSAL_KINDS. */
export type ProposalKind = (typeof PROPOSAL_KINDS)[number];

/** Where a proposal stands. CONFIRMED: accepted, and its authors have said that they come; it is a session of the agenda then. */
export const PROPOSAL_STATES = ['SUBMITTED', 'WITHDRAWN', 'ACCEPTED', 'DECLINED', 'CONFIRMED'] as const;
/** One of PROPOSAL_STATES. */
export type ProposalState = (typeof PROPOSAL_STATES)[number];

/** What can be done with a proposal. SUBMIT: hand it in, change it, or hand in one that was withdrawn. */
export const PROPOSAL_STEPS = ['SUBMIT', 'WITHDRAW', 'ACCEPT', 'DECLINE', 'CONFIRM'] as const;
/** One of PROPOSAL_STEPS. */
export type ProposalStep = (typeof PROPOSAL_STEPS)[number];

// Whoever was told that they can come is not told the opposite; whoever was declined can still be asked to come.
const AFTER: Readonly<Record<ProposalState, Partial<Record<ProposalStep, ProposalState>>>> = {
  SUBMITTED: { SUBMIT: 'SUBMITTED', WITHDRAW: 'WITHDRAWN', ACCEPT: 'ACCEPTED', DECLINE: 'DECLINED' },
  WITHDRAWN: { SUBMIT: 'SUBMITTED' },
  ACCEPTED: { WITHDRAW: 'WITHDRAWN', CONFIRM: 'CONFIRMED' },
  DECLINED: { ACCEPT: 'ACCEPTED' },
  CONFIRMED: {},
};

/** What is decided on a proposal. */
export const PROPOSAL_DECISIONS = ['ACCEPT', 'DECLINE'] as const;
/** One of PROPOSAL_DECISIONS. */
export type ProposalDecision = (typeof PROPOSAL_DECISIONS)[number];

/** Where a review stands. CONFLICT: the reviewer has a conflict of interest. */
export const REVIEW_STANDINGS = ['ASKED', 'GIVEN', 'CONFLICT'] as const;
/** One of REVIEW_STANDINGS. */
export type ReviewStanding = (typeof REVIEW_STANDINGS)[number];

/** Where a proposal stands after a step; null when it cannot be taken. */
export const proposalAfter = (state: ProposalState, step: ProposalStep): ProposalState | null => AFTER[state][step] ?? null;

/** Whether a call is open at a moment: before the one at which it closes. */
export const isCallOpen = (call: { readonly closesAt: Date }, now: Date): boolean => now < call.closesAt;

/** What reviewers gave: how many, and their scores; the mean is null when there are none. */
export interface ReviewSummary {
  readonly count: number;
  readonly mean: number | null;
  readonly least: number | null;
  readonly most: number | null;
}

/** Sums up scores from 1 to 5. The mean is the arithmetic one, not rounded. */
export function reviewSummary(scores: readonly number[]): ReviewSummary {
  if (scores.length === 0) return { count: 0, mean: null, least: null, most: null };
  return { count: scores.length, mean: scores.reduce((sum, score) => sum + score, 0) / scores.length, least: Math.min(...scores), most: Math.max(...scores) };
}
