import { addressOf, fromAddress, inAddress } from '@skills/identity/rules';
import { CONTRIBUTION_KINDS, CONTRIBUTION_STATES, type ContributionKind, type ContributionState } from '../../rules';
import { wordsIn } from '../list/filter-value';

/** The parts of the desk: what was handed in, what needs a look, all of the catalogue, and what was taken out of it. */
export const DESK_VIEWS = ['CONTRIBUTIONS', 'STALE', 'CATALOGUE', 'TAKEN_OUT'] as const;
/** The orders in which courses and cases are shown. */
export const ENTRY_ORDERS = ['TITLE', 'NOT_USEFUL', 'USEFUL'] as const;

/** What an editor looks at; null leaves all in. */
export interface DeskChoice {
  view: (typeof DESK_VIEWS)[number];
  state: ContributionState | 'ALL';
  kind: ContributionKind | null;
  /** The contribution shown beside the list. */
  id: string | null;
  /** Whose contributions. */
  authorId: string | null;
  order: (typeof ENTRY_ORDERS)[number];
  /** A part of the title or provider of a course or case; of a contribution also of who wrote it. */
  text: string | null;
}

/** The choice that an address makes; without one, what waits for review. */
export const deskChoiceIn = (address: URLSearchParams): DeskChoice => ({
  view: fromAddress(address.get('view'), DESK_VIEWS) ?? 'CONTRIBUTIONS',
  state: fromAddress(address.get('state'), [...CONTRIBUTION_STATES, 'ALL'] as const) ?? 'IN_REVIEW',
  kind: fromAddress(address.get('kind'), CONTRIBUTION_KINDS),
  id: address.get('id'),
  authorId: address.get('author') || null,
  order: fromAddress(address.get('order'), ENTRY_ORDERS) ?? 'TITLE',
  text: wordsIn(address.get('q')),
});

/** The address that makes this choice. */
export const deskAddressOf = ({ view, state, kind, id, authorId, order, text }: DeskChoice): URLSearchParams =>
  addressOf({
    view: view === 'CONTRIBUTIONS' ? null : inAddress(view),
    state: state === 'IN_REVIEW' ? null : inAddress(state),
    kind: kind && inAddress(kind),
    id,
    author: authorId,
    order: order === 'TITLE' ? null : inAddress(order),
    q: text,
  });
