export * from './event/event-content';
export * from './event/event-life';
export { momentAt, wallTime } from './event/zone-time';
export { slugOf } from './event/slug';
export * from './registration/read-registration';
export * from './registration/registration-state';
export * from './seats/seats';
export * from './seats/waitlist';
