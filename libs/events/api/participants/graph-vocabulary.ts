import { registerEnumType } from 'type-graphql';
import type { DeskAct, ParticipantOrder } from '../../rules';

/** What organisers decide about registrations, as a graph enum. */
export const GraphDeskAct: { readonly [Value in DeskAct]: Value } = { APPROVE: 'APPROVE', DECLINE: 'DECLINE', TAKE_OFF: 'TAKE_OFF' };
registerEnumType(GraphDeskAct, {
  name: 'DeskAct',
  description: 'What organisers decide about registrations.',
  valuesConfig: {
    APPROVE: { description: 'Agree: it gets its seats, or its place at the end of those who wait.' },
    DECLINE: { description: 'Decide against it.' },
    TAKE_OFF: { description: 'Take it off the list; its seats go to those who wait.' },
  },
});

/** The orders of participants as a graph enum. */
export const GraphParticipantOrder: { readonly [Value in ParticipantOrder]: Value } = { NAME: 'NAME', ORGANISATION: 'ORGANISATION', COUNTRY: 'COUNTRY', ROLE: 'ROLE', STATE: 'STATE', PLACE: 'PLACE', REGISTERED: 'REGISTERED', CHECKED_IN: 'CHECKED_IN' };
registerEnumType(GraphParticipantOrder, {
  name: 'ParticipantOrder',
  description: 'By what participants are put into order.',
  valuesConfig: {
    NAME: { description: 'Their names.' },
    ORGANISATION: { description: 'The firm or body; those without one first.' },
    COUNTRY: { description: 'The code of the country.' },
    ROLE: { description: 'As what they take part.' },
    STATE: { description: 'How far the registration has come.' },
    PLACE: { description: 'The place on the waitlist; those who do not wait come last.' },
    REGISTERED: { description: 'When the registration was begun.' },
    CHECKED_IN: { description: 'When they were let in; those who were not come last.' },
  },
});
