import './texts';

export { EventsDesk as App } from './shell/events-desk';
