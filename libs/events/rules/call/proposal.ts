/** What can be proposed for the agenda of an event. */
export const PROPOSAL_KINDS = ['TALK', 'PANEL', 'WORKSHOP'] as const;
/** One of PROPOSAL_KINDS. */
export type ProposalKind = (typeof PROPOSAL_KINDS)[number];

/** Where a proposal stands, what organisers have to see to first. LAPSED: accepted, and not confirmed in time. CONFIRMED: accepted, and its author has said that they come; it is a session of the agenda then. TAKEN_OUT: it was, and organisers took the session away. */
export const PROPOSAL_STATES = ['SUBMITTED', 'LAPSED', 'ACCEPTED', 'CONFIRMED', 'TAKEN_OUT', 'DECLINED', 'WITHDRAWN'] as const;
/** One of PROPOSAL_STATES. */
export type ProposalState = (typeof PROPOSAL_STATES)[number];

/** What is kept of that: whether something lapsed is for the clock to say. */
export const KEPT_PROPOSAL_STATES = ['SUBMITTED', 'ACCEPTED', 'CONFIRMED', 'TAKEN_OUT', 'DECLINED', 'WITHDRAWN'] as const satisfies readonly ProposalState[];
/** One of KEPT_PROPOSAL_STATES. */
export type KeptProposalState = (typeof KEPT_PROPOSAL_STATES)[number];

/** What can be done with a proposal. SUBMIT: hand it in, change it, or hand in one that was withdrawn. TAKE_OUT: take its session away. */
export const PROPOSAL_STEPS = ['SUBMIT', 'WITHDRAW', 'ACCEPT', 'DECLINE', 'CONFIRM', 'TAKE_OUT'] as const;
/** One of PROPOSAL_STEPS. */
export type ProposalStep = (typeof PROPOSAL_STEPS)[number];

// Whoever was told that they can come is not told the opposite; whoever was declined, did not answer or lost their session can still be asked to come.
const AFTER: Readonly<Record<ProposalState, Partial<Record<ProposalStep, KeptProposalState>>>> = {
  SUBMITTED: { SUBMIT: 'SUBMITTED', WITHDRAW: 'WITHDRAWN', ACCEPT: 'ACCEPTED', DECLINE: 'DECLINED' },
  LAPSED: { WITHDRAW: 'WITHDRAWN', ACCEPT: 'ACCEPTED' },
  ACCEPTED: { WITHDRAW: 'WITHDRAWN', CONFIRM: 'CONFIRMED' },
  CONFIRMED: { WITHDRAW: 'WITHDRAWN', TAKE_OUT: 'TAKEN_OUT' },
  TAKEN_OUT: { ACCEPT: 'ACCEPTED' },
  DECLINED: { ACCEPT: 'ACCEPTED' },
  WITHDRAWN: { SUBMIT: 'SUBMITTED' },
};

/** What is decided on a proposal. */
export const PROPOSAL_DECISIONS = ['ACCEPT', 'DECLINE'] as const;
/** One of PROPOSAL_DECISIONS. */
export type ProposalDecision = (typeof PROPOSAL_DECISIONS)[number];

/** What becomes of a proposal where several are decided on at once. */
export const PROPOSAL_OUTCOMES = ['DECIDED', 'UNCHANGED', 'REFUSED'] as const;
/** One of PROPOSAL_OUTCOMES. */
export type ProposalOutcome = (typeof PROPOSAL_OUTCOMES)[number];

/** Where a review stands. CONFLICT: the reviewer has a conflict of interest. */
export const REVIEW_STANDINGS = ['ASKED', 'GIVEN', 'CONFLICT'] as const;
/** One of REVIEW_STANDINGS. */
export type ReviewStanding = (typeof REVIEW_STANDINGS)[number];

/** Where a proposal stands after a step; null when it cannot be taken. */
export const proposalAfter = (state: ProposalState, step: ProposalStep): KeptProposalState | null => AFTER[state][step] ?? null;

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
