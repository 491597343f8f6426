export { eventsModule } from './events-module';
