import type { ModulePart } from '@skills/platform/graph';
import { ApproveRegistration } from './approve-registration';
import { CancelRegistration } from './cancel-registration';
import { ChangeRegistration } from './change-registration';
import { ConfirmRegistration } from './confirm-registration';
import { CorrectParticipant } from './correct-participant';
import { DeclineRegistration } from './decline-registration';
import { Participant } from './participant.entity';
import { PassedOverField } from './passed-over';
import { RegisterForEvent } from './register-for-event';
import { RegisterGuest } from './register-guest';
import { RegistrationLink } from './registration-link.entity';
import { RegistrationList } from './registration-list';
import { registrationMail } from './registration-mail';
import { EventRegistrationFields, RegistrationFields, RegistrationQueries } from './registration-reads';
import { Registration } from './registration.entity';
import { ResendTicket } from './resend-ticket';
import { WithdrawPhotoConsent } from './withdraw-photo-consent';

/** Who takes part, from the form to the table of participants. */
export const registrationPart: ModulePart = {
  entities: [Registration, Participant, RegistrationLink],
  resolvers: [
    RegisterForEvent,
    RegisterGuest,
    CorrectParticipant,
    ResendTicket,
    ConfirmRegistration,
    ChangeRegistration,
    WithdrawPhotoConsent,
    CancelRegistration,
    ApproveRegistration,
    DeclineRegistration,
    RegistrationQueries,
    RegistrationFields,
    PassedOverField,
    EventRegistrationFields,
    RegistrationList,
  ],
  listeners: (services) => [registrationMail(services)],
};
