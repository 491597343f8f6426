import { CONTRIBUTION_KINDS, CONTRIBUTION_STATES, type ContributionKind, type ContributionState } from '../../rules';
import { addressOf, fromAddress, inAddress } from '../list/filter-value';

/** What an editor looks at; null leaves all in. */
export interface DeskChoice {
  view: 'CONTRIBUTIONS' | 'OFFERS';
  state: ContributionState | 'ALL';
  kind: ContributionKind | null;
  /** The contribution shown beside the list. */
  id: string | null;
}

/** The choice that an address makes; without one, what waits for review. */
export const deskChoiceIn = (address: URLSearchParams): DeskChoice => ({
  view: fromAddress(address.get('view'), ['CONTRIBUTIONS', 'OFFERS']) ?? 'CONTRIBUTIONS',
  state: fromAddress(address.get('state'), [...CONTRIBUTION_STATES, 'ALL'] as const) ?? 'IN_REVIEW',
  kind: fromAddress(address.get('kind'), CONTRIBUTION_KINDS),
  id: address.get('id'),
});

/** The address that makes this choice. */
export const deskAddressOf = ({ view, state, kind, id }: DeskChoice): URLSearchParams =>
  addressOf({ view: view === 'OFFERS' ? 'offers' : null, state: state === 'IN_REVIEW' ? null : inAddress(state), kind: kind && inAddress(kind), id });
