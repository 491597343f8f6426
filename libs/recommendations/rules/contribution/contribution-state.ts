/** What can be contributed: a best practice case of a firm, or a course of a provider. */
export const CONTRIBUTION_KINDS = ['PRACTICE', 'COURSE'] as const;
/** One of CONTRIBUTION_KINDS. */
export type ContributionKind = (typeof CONTRIBUTION_KINDS)[number];

/** Where the text that is being worked on stands; what the public reads may be an earlier text. */
export const CONTRIBUTION_STATES = ['DRAFT', 'IN_REVIEW', 'CHANGES_ASKED', 'PUBLISHED', 'WITHDRAWN'] as const;
/** One of CONTRIBUTION_STATES. */
export type ContributionState = (typeof CONTRIBUTION_STATES)[number];

/** What can be done with a contribution besides writing its text. */
export const CONTRIBUTION_ACTS = ['SUBMIT', 'ASK_FOR_CHANGES', 'PUBLISH', 'REVISE', 'WITHDRAW', 'RESTORE', 'AFFIRM'] as const;
/** One of CONTRIBUTION_ACTS. */
export type ContributionAct = (typeof CONTRIBUTION_ACTS)[number];

/** In which part somebody acts. */
export const CONTRIBUTION_SIDES = ['AUTHOR', 'EDITOR'] as const;
/** One of CONTRIBUTION_SIDES. */
export type ContributionSide = (typeof CONTRIBUTION_SIDES)[number];

/** Where the text being worked on stands, and whether a text is public. */
export interface Place {
  readonly state: ContributionState;
  readonly isPublic: boolean;
}

/** Where a contribution stands. */
export interface Standing extends Place {
  /** Where it stood when an editor took it out, so that it can go back there; null once anything else was done since. */
  readonly takenOutFrom: Place | null;
}

/** A contribution that was just begun. */
export const BEGUN: Standing = { state: 'DRAFT', isPublic: false, takenOutFrom: null };

interface Step {
  readonly by: readonly ContributionSide[];
  readonly from: readonly ContributionState[];
  readonly to: ContributionState;
}

const STEPS: Readonly<Record<Exclude<ContributionAct, 'RESTORE' | 'AFFIRM'>, Step>> = {
  SUBMIT: { by: ['AUTHOR'], from: ['DRAFT', 'CHANGES_ASKED'], to: 'IN_REVIEW' },
  ASK_FOR_CHANGES: { by: ['EDITOR'], from: ['IN_REVIEW'], to: 'CHANGES_ASKED' },
  PUBLISH: { by: ['EDITOR'], from: ['IN_REVIEW'], to: 'PUBLISHED' },
  REVISE: { by: ['AUTHOR'], from: ['PUBLISHED', 'WITHDRAWN'], to: 'DRAFT' },
  WITHDRAW: { by: ['AUTHOR', 'EDITOR'], from: ['IN_REVIEW', 'CHANGES_ASKED', 'PUBLISHED'], to: 'WITHDRAWN' },
};

/** Where an act leads; null when it is not possible there, or not for this side. */
export function after({ state, isPublic, takenOutFrom }: Standing, act: ContributionAct, by: ContributionSide): Standing | null {
  // What its author took back, no editor puts in again.
  if (act === 'RESTORE') return by === 'EDITOR' && takenOutFrom ? { ...takenOutFrom, takenOutFrom: null } : null;
  if (act === 'AFFIRM') return by === 'AUTHOR' && isPublic ? { state, isPublic, takenOutFrom } : null;
  const { by: sides, from, to } = STEPS[act];
  // What is public can always be taken back, also while a new text of it is being written.
  const isPossible = from.includes(state) || (act === 'WITHDRAW' && isPublic);
  if (!sides.includes(by) || !isPossible) return null;
  return { state: to, isPublic: act === 'PUBLISH' || (isPublic && act !== 'WITHDRAW'), takenOutFrom: act === 'WITHDRAW' && by === 'EDITOR' ? { state, isPublic } : null };
}

/** The acts that are possible for one side, in the order of CONTRIBUTION_ACTS. */
export const possibleActs = (standing: Standing, by: ContributionSide): ContributionAct[] => CONTRIBUTION_ACTS.filter((act) => after(standing, act, by) !== null);

/** Whether the author may write in the text. */
export const isWritable = ({ state }: Place): boolean => state === 'DRAFT' || state === 'CHANGES_ASKED';

/** Whether the author may throw it away: nobody else has to do with it yet. */
export const isDiscardable = ({ state, isPublic }: Place): boolean => state === 'DRAFT' && !isPublic;

/** Whether an editor has to do with it: it was handed in, or a text of it is public. */
export const concernsEditors = ({ state, isPublic }: Place): boolean => state !== 'DRAFT' || isPublic;

/** The edition of the text to which an author agrees when handing something in. */
export const CONTRIBUTION_CONSENT = '2026-11';
