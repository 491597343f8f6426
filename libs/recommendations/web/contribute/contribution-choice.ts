import { addressOf, fromAddress, inAddress } from '@skills/identity/rules';
import { CONTRIBUTION_STATES, type ContributionState } from '../../rules';

/** What one's list can be narrowed down to: a state, or what may no longer be right. */
export const OWN_STATES = ['TO_LOOK_AT', ...CONTRIBUTION_STATES] as const;
/** What the list shows; null shows all. */
export interface OwnChoice {
  state: (typeof OWN_STATES)[number] | null;
}

/** The choice that an address makes. */
export const ownChoiceIn = (address: URLSearchParams): OwnChoice => ({ state: fromAddress(address.get('state'), OWN_STATES) });

/** The address that makes this choice. */
export const ownAddressOf = ({ state }: OwnChoice): URLSearchParams => addressOf({ state: state && inAddress(state) });

/** Whether a contribution is among those chosen. */
export const isChosen = ({ state }: OwnChoice, contribution: { state: ContributionState; doubt: unknown }): boolean =>
  state === null || (state === 'TO_LOOK_AT' ? contribution.doubt !== null : contribution.state === state);
