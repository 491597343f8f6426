import type { ParticipantsFilter } from '@skills/schema/documents';
import type { ParticipantOrder, ParticipantRole, RegistrationState } from '../../rules';

/** The sizes of firms, as the graph names them. */
export const SIZES = ['SIZE_0_9', 'SIZE_10_49', 'SIZE_50_249', 'SIZE_GE250'] as const;

/** The filter and the order as they are filled in; an empty text leaves all in. */
export interface ParticipantsChoice {
  state: RegistrationState | '';
  countryCode: string;
  role: ParticipantRole | '';
  sizeClass: (typeof SIZES)[number] | '';
  isCheckedIn: 'true' | 'false' | '';
  photoConsent: 'true' | 'false' | '';
  text: string;
  order: ParticipantOrder;
  isDescending: boolean;
}

export const everybody: ParticipantsChoice = { state: '', countryCode: '', role: '', sizeClass: '', isCheckedIn: '', photoConsent: '', text: '', order: 'REGISTERED', isDescending: false };

const flag = (value: string): boolean | null => (value === '' ? null : value === 'true');

/** The filter as the graph takes it. */
export const filterOf = ({ state, countryCode, role, sizeClass, isCheckedIn, photoConsent, text }: ParticipantsChoice): ParticipantsFilter => ({
  state: state || null, countryCode: countryCode || null, role: role || null, sizeClass: sizeClass || null, isCheckedIn: flag(isCheckedIn), photoConsent: flag(photoConsent), text: text.trim() || null,
});

/** The participants that the filter shows as a file for spreadsheets, in a language of the interface. */
export const participantsAddress = (eventId: string, ending: 'csv' | 'xlsx', choice: ParticipantsChoice, language: string): string => {
  const chosen = Object.entries(filterOf(choice)).flatMap(([name, value]) => (value === null || value === undefined ? [] : [[name, String(value)]]));
  return `/events/participants/${encodeURIComponent(eventId)}.${ending}?${new URLSearchParams([['language', language], ...chosen]).toString()}`;
};
