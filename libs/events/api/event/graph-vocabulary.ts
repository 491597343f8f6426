import { registerEnumType } from 'type-graphql';
import type { EventAct, EventKind, MeetingForm, Phase } from '../../rules';

/** The kinds of events as a graph enum. */
export const GraphEventKind: { readonly [Value in EventKind]: Value } = { WORKSHOP: 'WORKSHOP', CONFERENCE: 'CONFERENCE', WEBINAR: 'WEBINAR' };
registerEnumType(GraphEventKind, {
  name: 'EventKind',
  description: 'What kind of event it is.',
  valuesConfig: {
    WORKSHOP: { description: 'People work together.' },
    CONFERENCE: { description: 'Many people, several sessions.' },
    WEBINAR: { description: 'Online, people mostly listen.' },
  },
});

/** Where people meet, as a graph enum. */
export const GraphMeetingForm: { readonly [Value in MeetingForm]: Value } = { ON_SITE: 'ON_SITE', ONLINE: 'ONLINE', BOTH: 'BOTH' };
registerEnumType(GraphMeetingForm, {
  name: 'MeetingForm',
  description: 'Where people meet.',
  valuesConfig: {
    ON_SITE: { description: 'At a place.' },
    ONLINE: { description: 'Online.' },
    BOTH: { description: 'At a place, and online at the same time.' },
  },
});

/** The phases of an event as a graph enum. */
export const GraphPhase: { readonly [Value in Phase]: Value } = {
  DRAFT: 'DRAFT',
  PUBLISHED: 'PUBLISHED',
  REGISTRATION_OPEN: 'REGISTRATION_OPEN',
  REGISTRATION_CLOSED: 'REGISTRATION_CLOSED',
  RUNNING: 'RUNNING',
  ENDED: 'ENDED',
  POSTPONED: 'POSTPONED',
  CANCELLED: 'CANCELLED',
  HELD: 'HELD',
  REPORTED: 'REPORTED',
};
registerEnumType(GraphPhase, {
  name: 'EventPhase',
  description: 'How far an event has come, as its organisers said and as the clock says.',
  valuesConfig: {
    DRAFT: { description: 'Seen by organisers only.' },
    PUBLISHED: { description: 'Announced; registration has not begun.' },
    REGISTRATION_OPEN: { description: 'People may register.' },
    REGISTRATION_CLOSED: { description: 'Registration has ended; the event has not begun.' },
    RUNNING: { description: 'It is on.' },
    ENDED: { description: 'Over by its plan; nobody recorded yet that it was held.' },
    POSTPONED: { description: 'It will be later; when is not known.' },
    CANCELLED: { description: 'It will not be.' },
    HELD: { description: 'It was held.' },
    REPORTED: { description: 'It was held, and its conclusions are published.' },
  },
});

/** What organisers do with an event, as a graph enum. */
export const GraphEventAct: { readonly [Value in EventAct]: Value } = { PUBLISH: 'PUBLISH', RESCHEDULE: 'RESCHEDULE', POSTPONE: 'POSTPONE', CANCEL: 'CANCEL', RECORD_HELD: 'RECORD_HELD', REPORT: 'REPORT', DISCARD: 'DISCARD' };
registerEnumType(GraphEventAct, {
  name: 'EventAct',
  description: 'What organisers do with an event.',
  valuesConfig: {
    PUBLISH: { description: 'Show it to everybody.' },
    RESCHEDULE: { description: 'Give it another time.' },
    POSTPONE: { description: 'Say that it will be later.' },
    CANCEL: { description: 'Say that it will not be.' },
    RECORD_HELD: { description: 'Say that it was held, and when.' },
    REPORT: { description: 'Say that its conclusions are published.' },
    DISCARD: { description: 'Throw a draft away.' },
  },
});
