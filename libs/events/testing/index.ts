export { calendarEntries, calendarHead, calendarParts, type CalendarEntry } from './calendar-entries';
export * from './call-under-test';
export * from './doors';
export * from './events-under-test';
export * from './held-event';
export * from './named-everywhere';
export * from './without-the-lock';
