import { registerEnumType } from 'type-graphql';
import type { CallStop, ProposalDecision, ProposalKind, ProposalOutcome, ProposalState, ReviewStanding } from '../../rules';

/** What can be proposed, as a graph enum. */
export const GraphProposalKind: { readonly [Value in ProposalKind]: Value } = { TALK: 'TALK', PANEL: 'PANEL', WORKSHOP: 'WORKSHOP' };
registerEnumType(GraphProposalKind, {
  name: 'ProposalKind',
  description: 'What can be proposed for the agenda of an event.',
  valuesConfig: { TALK: { description: 'Somebody speaks about something.' }, PANEL: { description: 'Several discuss.' }, WORKSHOP: { description: 'People work together.' } },
});

/** Where a proposal stands, as a graph enum. */
export const GraphProposalState: { readonly [Value in ProposalState]: Value } = { SUBMITTED: 'SUBMITTED', LAPSED: 'LAPSED', ACCEPTED: 'ACCEPTED', CONFIRMED: 'CONFIRMED', TAKEN_OUT: 'TAKEN_OUT', DECLINED: 'DECLINED', WITHDRAWN: 'WITHDRAWN' };
registerEnumType(GraphProposalState, {
  name: 'ProposalState',
  description: 'Where a proposal stands.',
  valuesConfig: {
    SUBMITTED: { description: 'It is handed in, and not decided on.' },
    WITHDRAWN: { description: 'Its author took it back.' },
    ACCEPTED: { description: 'It is wanted; its author has not said yet that they come.' },
    DECLINED: { description: 'It is not taken.' },
    LAPSED: { description: 'It was accepted, and its author has not confirmed in time; it can be accepted again.' },
    CONFIRMED: { description: 'Its author comes; it is a session of the agenda.' },
    TAKEN_OUT: { description: 'It was a session, and the organisers took that out of the agenda; it can be accepted again.' },
  },
});

/** Why a call is over with its event, as a graph enum. */
export const GraphCallStop: { readonly [Value in CallStop]: Value } = { EVENT_CANCELLED: 'EVENT_CANCELLED', EVENT_OVER: 'EVENT_OVER' };
registerEnumType(GraphCallStop, {
  name: 'CallStop',
  description: 'Why nothing more is proposed, reviewed, decided or confirmed for an event.',
  valuesConfig: { EVENT_CANCELLED: { description: 'It was cancelled.' }, EVENT_OVER: { description: 'It is over.' } },
});

/** What is decided on a proposal, as a graph enum. */
export const GraphProposalDecision: { readonly [Value in ProposalDecision]: Value } = { ACCEPT: 'ACCEPT', DECLINE: 'DECLINE' };
registerEnumType(GraphProposalDecision, { name: 'ProposalDecision', description: 'What is decided on a proposal.', valuesConfig: { ACCEPT: { description: 'Its author is asked to come.' }, DECLINE: { description: 'It is not taken.' } } });

/** Where a review stands, as a graph enum. */
export const GraphReviewStanding: { readonly [Value in ReviewStanding]: Value } = { ASKED: 'ASKED', GIVEN: 'GIVEN', CONFLICT: 'CONFLICT' };
registerEnumType(GraphReviewStanding, {
  name: 'ReviewStanding',
  description: 'Where a review stands.',
  valuesConfig: { ASKED: { description: 'It is asked for.' }, GIVEN: { description: 'It is given.' }, CONFLICT: { description: 'The reviewer has a conflict of interest; somebody else is asked.' } },
});

/** What becomes of a proposal where several are decided on, as a graph enum. */
export const GraphProposalOutcome: { readonly [Value in ProposalOutcome]: Value } = { DECIDED: 'DECIDED', UNCHANGED: 'UNCHANGED', REFUSED: 'REFUSED' };
registerEnumType(GraphProposalOutcome, {
  name: 'ProposalOutcome',
  description: 'What becomes of a proposal where several are decided on at once.',
  valuesConfig: { DECIDED: { description: 'It is decided, and its author is told.' }, UNCHANGED: { description: 'It was decided so before; nobody is told again.' }, REFUSED: { description: 'It cannot be decided so, and is as it was.' } },
});
