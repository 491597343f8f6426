import type { EventMessageInput, ParticipantsFilter } from '@skills/schema/documents';
import { LIVE_STATES, type MessageAudience, type ParticipantRole, type RegistrationState } from '../../rules';

/** Who is chosen in the participants' table: registrations one by one, or all that meet its filter. */
export type ChosenRegistrations = { readonly registrationIds: readonly string[] } | { readonly where: ParticipantsFilter };

/** The form of a message as it is filled in; an empty text leaves all in. */
export interface MessageFields {
  subject: string;
  text: string;
  isNecessary: boolean;
  audience: MessageAudience;
  states: RegistrationState[];
  /** Of the sessions that somebody chose or speaks in: one by its id, or all of a day. */
  sessionIds: readonly string[];
  country: string;
  role: ParticipantRole | '';
  language: string;
  /** Both, who came, who did not, or who came on a day (ISO 8601). */
  presence: string;
}

/** A message that nobody has written yet. */
export const BLANK: MessageFields = { subject: '', text: '', isNecessary: false, audience: 'REGISTERED', states: ['CONFIRMED'], sessionIds: [], country: '', role: '', language: '', presence: '' };

const CAME: Readonly<Record<string, boolean>> = { yes: true, no: false };

/** The message as the graph takes it, to whom the form says or to whom was chosen in the table. */
export function messageOf({ subject, text, isNecessary, audience, states, sessionIds, country, role, language, presence }: MessageFields, chosen: ChosenRegistrations | null): EventMessageInput {
  const written = { subject, text, isNecessary };
  if (chosen) return { ...written, states: [], ...('where' in chosen ? { where: chosen.where } : { registrationIds: [...chosen.registrationIds] }) };
  const sessions = sessionIds.length > 0 ? { sessionIds: [...sessionIds] } : {};
  if (audience === 'SPEAKERS') return { ...written, audience, states: [], ...sessions };
  const isDay = presence !== '' && !(presence in CAME);
  return {
    ...written, ...sessions, audience, states: LIVE_STATES.filter((state) => states.includes(state)),
    country: country || null, role: role || null, language: language || null, isCheckedIn: CAME[presence] ?? null, cameOn: isDay ? presence : null,
  };
}
