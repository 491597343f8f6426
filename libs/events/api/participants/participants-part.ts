import type { ModulePart } from '@skills/platform/graph';
import { DecideOnRegistrations } from './decide-on-registrations';
import { participantsTable, participantsWorkbook } from './participants-export';
import { ParticipantsList } from './participants-list';
import { RegistrationsMatching } from './registrations-matching';

/** Everybody who takes part as one table: to filter, decide on and take along. */
export const participantsPart: ModulePart = {
  resolvers: [DecideOnRegistrations, ParticipantsList, RegistrationsMatching],
  routes: [participantsTable, participantsWorkbook],
};
