import { FIELD_MOST, mailAddress, country, oneOf, orNothing, readFields, type FieldReading } from '@skills/identity/rules';
import { z } from 'zod';
import { participantName, PARTICIPANT_ROLES, readableName, type ParticipantRole } from './read-registration';

const organisation = orNothing(readableName(FIELD_MOST.name));

/** Somebody whom organisers register: what is needed for a seat and a badge, and in which language their mails are. What concerns health, faith or photos only they say themselves. */
export interface GuestForm<MailLanguage extends string> {
  name: string;
  role: ParticipantRole;
  organisation: string | null;
  countryCode: string;
  email: string;
  mailLanguage: MailLanguage;
}

/** Reads what organisers say of a guest; every fault at once. */
export const readGuest = <MailLanguage extends string>(fields: unknown, mailLanguages: readonly MailLanguage[]): FieldReading<GuestForm<MailLanguage>> =>
  readFields(
    z.object({ name: participantName, role: oneOf(PARTICIPANT_ROLES), organisation, countryCode: country, email: mailAddress, mailLanguage: oneOf(mailLanguages as readonly [MailLanguage, ...MailLanguage[]]) }),
    fields,
  ) as FieldReading<GuestForm<MailLanguage>>;

const correction = z.object({ name: participantName, organisation, email: orNothing(mailAddress) });

/** How somebody is put right; without an address it stays as it is. */
export type CorrectedParticipant = z.output<typeof correction>;

/** Reads how organisers put somebody right; every fault at once. */
export const readCorrectedParticipant = (fields: unknown): FieldReading<CorrectedParticipant> => readFields(correction, fields);
