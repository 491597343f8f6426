import './texts';

export { EventPage } from './event/event-page';
export { NextEvents } from './list/next-events';
export { EventListPage } from './list/event-list-page';
export { EditEventPage, NewEventPage } from './organise/event-form-page';
export { OrganisePage } from './organise/organise-page';
export { OrganisedEventPage } from './organise/organised-event-page';
export { RegistrationPage } from './registration/registration-page';
