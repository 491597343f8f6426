import { proposalAddressOf, proposalChoiceIn, type ProposalChoice } from '../../rules';

/** What those who decide look at, and the proposal that is open; null for none. */
export interface ProposalDeskChoice extends ProposalChoice {
  readonly id: string | null;
}

/** The choice that an address makes. */
export const deskChoiceIn = (address: URLSearchParams): ProposalDeskChoice => ({ ...proposalChoiceIn(address), id: address.get('id') });

/** The address that makes this choice. */
export const deskAddressOf = ({ id, ...choice }: ProposalDeskChoice): URLSearchParams => {
  const address = proposalAddressOf(choice);
  if (id !== null) address.set('id', id);
  return address;
};

/** The proposals that a choice shows as a file for spreadsheets, in a language of the interface. */
export const proposalsAddress = (eventId: string, ending: 'csv' | 'xlsx', choice: ProposalChoice, language: string): string => {
  const address = proposalAddressOf(choice);
  address.set('language', language);
  return `/events/proposals/${encodeURIComponent(eventId)}.${ending}?${address.toString()}`;
};
