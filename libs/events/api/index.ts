export { CONCLUSIONS_PUBLISHED } from './conclusions/conclusions-published';
export { eventsModule } from './events-module';
