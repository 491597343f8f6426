import './texts';

export { AllConclusionsPage } from './conclusions/all-conclusions-page';
export { ConclusionsPage } from './conclusions/conclusions-page';
export {
  AgendaPage,
  AllDataLeftPage,
  BudgetPage,
  CallPage,
  ChecklistPage,
  ConclusionsDeskPage,
  DataLeftPage,
  DoorPage,
  EditEventPage,
  MessagesPage,
  NewEventPage,
  OrganisedEventPage,
  OutcomesPage,
  ParticipantsPage,
  QuestionsPage,
  ReservesPage,
  ReviewsPage,
  SeatsPage,
  SeriesPage,
  TeamPage,
} from './desk/desk-pages';
export { ContributePage } from './call/contribute-part';
export { SpeakingPage } from './call/speaking-part';
export { AgendaVersionsPage } from './agenda/agenda-versions-page';
export { EventPage } from './event/event-page';
export { EventSeriesPage } from './series/event-series-page';
export { FiguresPage } from './figures/figures-page';
export { FeedbackPage } from './feedback/feedback-page';
export { NextEvents } from './list/next-events';
export { EventListPage } from './list/event-list-page';
export { OrganisePage } from './organise/organise-page';
export { MailChoicePage } from './mail-choice/mail-choice-page';
export { RegistrationPage } from './registration/registration-page';
