import { lazyPart } from '@skills/platform/web';

// Each page is a file of its own: who opens one does not wait for the others.
export const AgendaPage = lazyPart(async () => (await import('../agenda/agenda-page')).AgendaPage);
export const AllDataLeftPage = lazyPart(async () => (await import('../retention/all-data-left-page')).AllDataLeftPage);
export const BudgetPage = lazyPart(async () => (await import('../budget/budget-page')).BudgetPage);
export const CallPage = lazyPart(async () => (await import('../call/call-page')).CallPage);
export const ChecklistPage = lazyPart(async () => (await import('../checklist/checklist-page')).ChecklistPage);
export const ConclusionsDeskPage = lazyPart(async () => (await import('../conclusions/conclusions-desk-page')).ConclusionsDeskPage);
export const DataLeftPage = lazyPart(async () => (await import('../retention/data-left-page')).DataLeftPage);
export const DoorPage = lazyPart(async () => (await import('../door/door-page')).DoorPage);
export const EditEventPage = lazyPart(async () => (await import('../organise/event-form-page')).EditEventPage);
export const MessagesPage = lazyPart(async () => (await import('../messages/messages-page')).MessagesPage);
export const NewEventPage = lazyPart(async () => (await import('../organise/event-form-page')).NewEventPage);
export const OrganisedEventPage = lazyPart(async () => (await import('../organise/organised-event-page')).OrganisedEventPage);
export const OutcomesPage = lazyPart(async () => (await import('../outcomes/outcomes-page')).OutcomesPage);
export const ParticipantsPage = lazyPart(async () => (await import('../participants/participants-page')).ParticipantsPage);
export const QuestionsPage = lazyPart(async () => (await import('../questions/questions-page')).QuestionsPage);
export const ReservesPage = lazyPart(async () => (await import('../reserves/reserves-page')).ReservesPage);
export const ReviewsPage = lazyPart(async () => (await import('../call/reviews-page')).ReviewsPage);
export const SeatsPage = lazyPart(async () => (await import('../seats/seats-page')).SeatsPage);
export const SeriesPage = lazyPart(async () => (await import('../dashboard/series-page')).SeriesPage);
export const TeamPage = lazyPart(async () => (await import('../roles/team-page')).TeamPage);
