import './texts';

export { EventPage } from './event/event-page';
export { NextEvents } from './list/next-events';
export { EventListPage } from './list/event-list-page';
export { RegistrationPage } from './registration/registration-page';
