import { addressOf, fromAddress, inAddress, isLanguageTag, TOPICS, type Topic } from '@skills/identity/rules';
import { searched } from '../participants/desk-act';
import { PROPOSAL_KINDS, PROPOSAL_STATES, reviewSummary, type ProposalKind, type ProposalState } from './proposal';

/** What proposals can be narrowed down to by their reviews. LACKING: some are asked for and not given, or none is asked for. DISAGREE: the scores lie far apart. */
export const REVIEW_FILTERS = ['LACKING', 'DISAGREE'] as const;
/** One of REVIEW_FILTERS. */
export type ReviewFilter = (typeof REVIEW_FILTERS)[number];

/** The orders of proposals. NEXT: what is to be decided first, and of that the best first. */
export const PROPOSAL_ORDERS = ['NEXT', 'SCORE', 'TITLE', 'FEWEST_REVIEWS', 'LATEST', 'EARLIEST'] as const;
/** One of PROPOSAL_ORDERS. */
export type ProposalOrder = (typeof PROPOSAL_ORDERS)[number];

/** What those who decide look at; null leaves all in. */
export interface ProposalChoice {
  readonly state: ProposalState | null;
  readonly topic: Topic | null;
  readonly kind: ProposalKind | null;
  /** BCP 47. */
  readonly language: string | null;
  readonly reviews: ReviewFilter | null;
  /** A part of the title, or of the name or affiliation of a speaker. */
  readonly text: string | null;
  readonly order: ProposalOrder;
}

/** What is known of a proposal where proposals are sorted out; without the scores of those in which the viewer has a part. */
export interface SortedOut {
  readonly id: string;
  readonly state: ProposalState;
  readonly kind: ProposalKind;
  readonly title: string;
  readonly language: string;
  readonly topics: readonly Topic[];
  readonly speakers: readonly { readonly name: string; readonly affiliation?: string | null }[];
  readonly submittedAt: Date | string;
  readonly reviewsAsked: number;
  readonly reviewsGiven: number;
  readonly reviews: readonly { readonly score?: number | null }[];
}

/** How far scores from 1 to 5 lie apart when reviewers disagree: one would take it, another would not. */
const FAR_APART = 2;
const MOST_SEARCHED = 100;

/** The choice that an address makes; what it does not understand it leaves out. */
export const proposalChoiceIn = (address: URLSearchParams): ProposalChoice => {
  // `language` in an address is that of the page.
  const spoken = address.get('spoken');
  return {
    state: fromAddress(address.get('state'), PROPOSAL_STATES),
    topic: fromAddress(address.get('topic'), TOPICS),
    kind: fromAddress(address.get('kind'), PROPOSAL_KINDS),
    language: spoken !== null && isLanguageTag(spoken) ? spoken : null,
    reviews: fromAddress(address.get('reviews'), REVIEW_FILTERS),
    text: address.get('q')?.trim().slice(0, MOST_SEARCHED) || null,
    order: fromAddress(address.get('order'), PROPOSAL_ORDERS) ?? 'NEXT',
  };
};

/** The address that makes this choice, in a fixed order. */
export const proposalAddressOf = ({ state, topic, kind, language, reviews, text, order }: ProposalChoice): URLSearchParams =>
  addressOf({ state: state && inAddress(state), topic: topic && inAddress(topic), kind: kind && inAddress(kind), spoken: language, reviews: reviews && inAddress(reviews), q: text, order: order === 'NEXT' ? null : inAddress(order) });

/** The scores that reviewers gave. */
export const scoresOf = ({ reviews }: Pick<SortedOut, 'reviews'>): number[] => reviews.flatMap(({ score }) => (typeof score === 'number' ? [score] : []));

/** Whether reviews are missing: asked for and not given, or never asked for. */
export const lacksReviews = ({ reviewsAsked, reviewsGiven }: Pick<SortedOut, 'reviewsAsked' | 'reviewsGiven'>): boolean => reviewsGiven < Math.max(reviewsAsked, 1);

/** Whether reviewers disagree: their scores lie two or more apart. */
export function reviewersDisagree(proposal: Pick<SortedOut, 'reviews'>): boolean {
  const { least, most } = reviewSummary(scoresOf(proposal));
  return least !== null && most !== null && most - least >= FAR_APART;
}

const matches = ({ state, topic, kind, language, reviews, text }: ProposalChoice) => {
  const wanted = searched(text ?? '');
  return (proposal: SortedOut): boolean =>
    (state === null || proposal.state === state) &&
    (topic === null || proposal.topics.includes(topic)) &&
    (kind === null || proposal.kind === kind) &&
    (language === null || proposal.language === language) &&
    (reviews !== 'LACKING' || lacksReviews(proposal)) &&
    (reviews !== 'DISAGREE' || reviewersDisagree(proposal)) &&
    (wanted === '' || [proposal.title, ...proposal.speakers.flatMap(({ name, affiliation }) => [name, affiliation ?? ''])].some((words) => searched(words).includes(wanted)));
};

type Order = (one: SortedOut, other: SortedOut) => number;
const byScore: Order = (one, other) => (reviewSummary(scoresOf(other)).mean ?? 0) - (reviewSummary(scoresOf(one)).mean ?? 0);
const earlier: Order = (one, other) => new Date(one.submittedAt).getTime() - new Date(other.submittedAt).getTime();
const byTitle: Order = (one, other) => one.title.localeCompare(other.title, undefined, { sensitivity: 'base', numeric: true });
const ORDERS: Readonly<Record<ProposalOrder, Order>> = {
  NEXT: (one, other) => PROPOSAL_STATES.indexOf(one.state) - PROPOSAL_STATES.indexOf(other.state) || byScore(one, other),
  SCORE: byScore,
  TITLE: byTitle,
  FEWEST_REVIEWS: (one, other) => one.reviewsGiven - other.reviewsGiven,
  LATEST: (one, other) => earlier(other, one),
  EARLIEST: earlier,
};

/** The proposals that a choice shows, in its order; what is equal in it comes as it was handed in. */
export const sortedOut = <Proposal extends SortedOut>(proposals: readonly Proposal[], choice: ProposalChoice): Proposal[] =>
  proposals.filter(matches(choice)).sort((one, other) => ORDERS[choice.order](one, other) || earlier(one, other) || (one.id < other.id ? -1 : 1));

/** How many proposals are in each state, of those that the rest of a choice shows; states without any are left out. */
export function countByState(proposals: readonly SortedOut[], choice: ProposalChoice): { readonly state: ProposalState; readonly count: number }[] {
  const states = Map.groupBy(proposals.filter(matches({ ...choice, state: null })), ({ state }) => state);
  return PROPOSAL_STATES.flatMap((state) => (states.has(state) ? [{ state, count: states.get(state)!.length }] : []));
}
