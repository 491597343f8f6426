import { registerEnumType } from 'type-graphql';
import type { AgendaChangeKind, AgendaConflictKind, SessionKind } from '../../rules';

/** The kinds of sessions as a graph enum. */
export const GraphSessionKind: { readonly [Value in SessionKind]: Value } = { KEYNOTE: 'KEYNOTE', TALK: 'TALK', PANEL: 'PANEL', WORKSHOP: 'WORKSHOP', BREAK: 'BREAK', OTHER: 'OTHER' };
registerEnumType(GraphSessionKind, {
  name: 'SessionKind',
  description: 'What kind of session it is.',
  valuesConfig: {
    KEYNOTE: { description: 'Everybody listens to one.' },
    TALK: { description: 'Somebody speaks about something.' },
    PANEL: { description: 'Several discuss.' },
    WORKSHOP: { description: 'People work together.' },
    BREAK: { description: 'Coffee, lunch, a walk; nobody speaks.' },
    OTHER: { description: 'Anything else.' },
  },
});

/** What does not go together in an agenda, as a graph enum. */
export const GraphAgendaConflictKind: { readonly [Value in AgendaConflictKind]: Value } = { SPEAKER_TWICE: 'SPEAKER_TWICE', ROOM_TWICE: 'ROOM_TWICE', OVER_ROOM: 'OVER_ROOM', OVER_CHOSEN: 'OVER_CHOSEN', OUTSIDE_EVENT: 'OUTSIDE_EVENT' };
registerEnumType(GraphAgendaConflictKind, {
  name: 'AgendaConflictKind',
  description: 'What does not go together in an agenda.',
  valuesConfig: {
    SPEAKER_TWICE: { description: 'Somebody speaks in two sessions at one time.' },
    ROOM_TWICE: { description: 'A room has two sessions at one time.' },
    OVER_ROOM: { description: 'A session has more seats than its room holds.' },
    OVER_CHOSEN: { description: 'More people chose a session than can take part. It cannot be published so.' },
    OUTSIDE_EVENT: { description: 'A session begins before the event or ends after it.' },
  },
});

/** What became of a session from one published agenda to the next, as a graph enum. */
export const GraphAgendaChangeKind: { readonly [Value in AgendaChangeKind]: Value } = { ADDED: 'ADDED', REMOVED: 'REMOVED', MOVED: 'MOVED', ROOM: 'ROOM', RENAMED: 'RENAMED', SPEAKERS: 'SPEAKERS', KIND: 'KIND', TRACK: 'TRACK', LANGUAGE: 'LANGUAGE', SEATS: 'SEATS', DESCRIPTION: 'DESCRIPTION', INTRODUCTION: 'INTRODUCTION' };
registerEnumType(GraphAgendaChangeKind, {
  name: 'AgendaChangeKind',
  description: 'What became of a session from one published agenda to the next.',
  valuesConfig: {
    ADDED: { description: 'It is new.' },
    REMOVED: { description: 'It is gone.' },
    MOVED: { description: 'It is at another time, or takes longer or shorter.' },
    ROOM: { description: 'It is in another room.' },
    RENAMED: { description: 'It is called differently.' },
    SPEAKERS: { description: 'Others speak, or for another firm or body.' },
    KIND: { description: 'It is of another kind.' },
    TRACK: { description: 'It is in another track.' },
    LANGUAGE: { description: 'Another language is spoken.' },
    SEATS: { description: 'More or fewer can take part.' },
    DESCRIPTION: { description: 'It is described differently.' },
    INTRODUCTION: { description: 'Its speakers are introduced differently.' },
  },
});
