import { registerEnumType } from 'type-graphql';
import type { AccessNeed, Diet, HoldReason, ParticipantRole, RegistrationState, SeatAct } from '../../rules';

/** The states of registrations as a graph enum. */
export const GraphRegistrationState: { readonly [Value in RegistrationState]: Value } = { HELD: 'HELD', CONFIRMED: 'CONFIRMED', WAITING: 'WAITING', REQUESTED: 'REQUESTED', CANCELLED: 'CANCELLED', TAKEN_OFF: 'TAKEN_OFF', EXPIRED: 'EXPIRED', DECLINED: 'DECLINED' };
registerEnumType(GraphRegistrationState, {
  name: 'RegistrationState',
  description: 'How far a registration has come.',
  valuesConfig: {
    HELD: { description: 'Its seats are kept until a moment; it has to be confirmed.' },
    CONFIRMED: { description: 'It has its seats.' },
    WAITING: { description: 'It is on the waitlist.' },
    REQUESTED: { description: 'Organisers decide on it.' },
    CANCELLED: { description: 'It was given up by whoever registered.' },
    TAKEN_OFF: { description: 'Organisers took it off the list.' },
    EXPIRED: { description: 'It was not confirmed in time.' },
    DECLINED: { description: 'Organisers decided against it.' },
  },
});

/** Why seats are held, as a graph enum. */
export const GraphHoldReason: { readonly [Value in HoldReason]: Value } = { ADDRESS: 'ADDRESS', OFFER: 'OFFER' };
registerEnumType(GraphHoldReason, {
  name: 'HoldReason',
  description: 'Why seats are held.',
  valuesConfig: { ADDRESS: { description: 'The mail address has to be confirmed.' }, OFFER: { description: 'They are offered to somebody who waited.' } },
});

/** The roles of participants as a graph enum. */
export const GraphParticipantRole: { readonly [Value in ParticipantRole]: Value } = {
  MANAGER: 'MANAGER',
  IT_PROFESSIONAL: 'IT_PROFESSIONAL',
  ADVANCED_USER: 'ADVANCED_USER',
  TRAINING_PROVIDER: 'TRAINING_PROVIDER',
  PUBLIC_BODY: 'PUBLIC_BODY',
  RESEARCHER: 'RESEARCHER',
  OTHER: 'OTHER',
};
registerEnumType(GraphParticipantRole, {
  name: 'ParticipantRole',
  description: 'As what somebody takes part.',
  valuesConfig: {
    MANAGER: { description: 'Decides in a firm.' },
    IT_PROFESSIONAL: { description: 'Builds and runs its technology.' },
    ADVANCED_USER: { description: 'Uses technology more than most.' },
    TRAINING_PROVIDER: { description: 'Trains others.' },
    PUBLIC_BODY: { description: 'Works for a public body or an association.' },
    RESEARCHER: { description: 'Does research.' },
    OTHER: { description: 'None of these.' },
  },
});

/** Diets as a graph enum. */
export const GraphDiet: { readonly [Value in Diet]: Value } = { VEGETARIAN: 'VEGETARIAN', VEGAN: 'VEGAN', HALAL: 'HALAL', KOSHER: 'KOSHER', NO_GLUTEN: 'NO_GLUTEN', NO_LACTOSE: 'NO_LACTOSE', NO_NUTS: 'NO_NUTS' };
registerEnumType(GraphDiet, {
  name: 'Diet',
  description: 'What a kitchen has to know.',
  valuesConfig: {
    VEGETARIAN: { description: 'No meat and no fish.' },
    VEGAN: { description: 'Nothing from animals.' },
    HALAL: { description: 'Halal.' },
    KOSHER: { description: 'Kosher.' },
    NO_GLUTEN: { description: 'Without gluten.' },
    NO_LACTOSE: { description: 'Without lactose.' },
    NO_NUTS: { description: 'Without nuts.' },
  },
});

/** Access needs as a graph enum. */
export const GraphAccessNeed: { readonly [Value in AccessNeed]: Value } = { STEP_FREE: 'STEP_FREE', HEARING_LOOP: 'HEARING_LOOP', CAPTIONS: 'CAPTIONS', SIGN_LANGUAGE: 'SIGN_LANGUAGE', LARGE_PRINT: 'LARGE_PRINT', QUIET_ROOM: 'QUIET_ROOM', COMPANION: 'COMPANION' };
registerEnumType(GraphAccessNeed, {
  name: 'AccessNeed',
  description: 'What organisers have to prepare.',
  valuesConfig: {
    STEP_FREE: { description: 'A way without steps.' },
    HEARING_LOOP: { description: 'An induction loop.' },
    CAPTIONS: { description: 'What is said, written as it is said.' },
    SIGN_LANGUAGE: { description: 'Sign language interpreting.' },
    LARGE_PRINT: { description: 'Papers in large print.' },
    QUIET_ROOM: { description: 'A quiet room.' },
    COMPANION: { description: 'A seat for somebody who assists.' },
  },
});

/** What happened to places, as a graph enum. */
export const GraphSeatAct: { readonly [Value in SeatAct]: Value } = {
  SEATED: 'SEATED',
  QUEUED: 'QUEUED',
  OFFERED: 'OFFERED',
  PASSED_OVER: 'PASSED_OVER',
  CONFIRMED: 'CONFIRMED',
  APPROVED: 'APPROVED',
  EXPIRED: 'EXPIRED',
  CANCELLED: 'CANCELLED',
  TAKEN_OFF: 'TAKEN_OFF',
  CALLED_OFF: 'CALLED_OFF',
  DECLINED: 'DECLINED',
  CHANGED: 'CHANGED',
  RESIZED: 'RESIZED',
  RESERVED: 'RESERVED',
  RELEASED: 'RELEASED',
};
registerEnumType(GraphSeatAct, {
  name: 'SeatAct',
  description: 'What happened to a place.',
  valuesConfig: {
    SEATED: { description: 'Seats were free, and taken at once.' },
    QUEUED: { description: 'No seats: put on the waitlist.' },
    OFFERED: { description: 'Freed seats were offered.' },
    PASSED_OVER: { description: 'Somebody behind was offered seats, because too few were free for this party.' },
    CONFIRMED: { description: 'The seats were confirmed.' },
    APPROVED: { description: 'Organisers agreed.' },
    EXPIRED: { description: 'Not confirmed in time: the seats went back.' },
    CANCELLED: { description: 'Given up: the seats went back.' },
    TAKEN_OFF: { description: 'Taken off the list by organisers: the seats went back.' },
    CALLED_OFF: { description: 'The event was cancelled: what was only held went back.' },
    DECLINED: { description: 'Organisers decided against it.' },
    CHANGED: { description: 'More or fewer people come than were registered.' },
    RESIZED: { description: 'The number of seats of the event was changed.' },
    RESERVED: { description: 'Seats are kept for some, or another number of them.' },
    RELEASED: { description: 'Kept seats became everybody’s.' },
  },
});
