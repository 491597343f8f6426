import { textsUnder, type GraphModule } from '@skills/platform/graph';
import { demoEvents } from './content/demo-events';
import { initiativeEvents } from './content/shipped-events';
import { CancelEvent } from './event/cancel-event';
import { ChangeEvent } from './event/change-event';
import { CreateEvent } from './event/create-event';
import { DiscardEvent } from './event/discard-event';
import { EventDraftField } from './event/event-draft';
import { EventFields, EventQueries, EventSeriesFields } from './event/event-reads';
import { EventSeries } from './event/event-series.entity';
import { EventTime } from './event/event-time.entity';
import { Event } from './event/event.entity';
import { PostponeEvent } from './event/postpone-event';
import { PublishEvent } from './event/publish-event';
import { RecordEventHeld } from './event/record-event-held';
import { ReportEvent } from './event/report-event';
import { RescheduleEvent } from './event/reschedule-event';
import { SwitchRegistration } from './event/switch-registration';
import { ViewerOrganises } from './event/viewer-organises';
import { texts } from './locales';
import { eventCalendar, eventsFeed } from './pages/calendar-routes';
import { eventPage } from './pages/event-page';
import { eventsPersonalData } from './personal-data';
import { ApproveRegistration } from './registration/approve-registration';
import { CancelRegistration } from './registration/cancel-registration';
import { ConfirmRegistration } from './registration/confirm-registration';
import { DeclineRegistration } from './registration/decline-registration';
import { Participant } from './registration/participant.entity';
import { participantsTable } from './registration/participants-table';
import { RegisterForEvent } from './registration/register-for-event';
import { RegistrationLink } from './registration/registration-link.entity';
import { RegistrationList } from './registration/registration-list';
import { registrationMail } from './registration/registration-mail';
import { EventRegistrationFields, RegistrationFields, RegistrationQueries } from './registration/registration-reads';
import { Registration } from './registration/registration.entity';
import { registrationRetention } from './registration/retention';
import { settleBooks } from './registration/settle-job';
import { SeatBook, SeatReserve } from './seats/seat-book.entity';
import { SeatEvent } from './seats/seat-event.entity';
import { SeatLog } from './seats/seat-log';

/** Workshops, webinars and conferences: their life, registration and waitlist. */
export const eventsModule: GraphModule = {
  name: 'events',
  entities: [EventSeries, Event, EventTime, SeatBook, SeatReserve, SeatEvent, Registration, Participant, RegistrationLink],
  resolvers: [
    EventQueries, EventFields, EventDraftField, ViewerOrganises, RegistrationList, EventSeriesFields, CreateEvent, ChangeEvent, PublishEvent, SwitchRegistration, RescheduleEvent, PostponeEvent, CancelEvent, RecordEventHeld, ReportEvent, DiscardEvent,
    RegisterForEvent, ConfirmRegistration, CancelRegistration, ApproveRegistration, DeclineRegistration, RegistrationQueries, RegistrationFields, EventRegistrationFields, SeatLog,
  ],
  texts: textsUnder('events', texts),
  personalData: eventsPersonalData,
  listeners: (services) => [registrationMail(services)],
  jobs: [settleBooks, registrationRetention],
  seeds: [initiativeEvents, demoEvents],
  routes: [eventsFeed, eventCalendar, participantsTable],
  pages: [eventPage],
};
