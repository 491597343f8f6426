import { registerEnumType } from 'type-graphql';
import type { ConclusionAct, ConclusionKind, ConclusionState } from '../../rules';

/** The kinds of conclusions as a graph enum. */
export const GraphConclusionKind: { readonly [Value in ConclusionKind]: Value } = { NEED: 'NEED', BARRIER: 'BARRIER', MEASURE: 'MEASURE', GOOD_PRACTICE: 'GOOD_PRACTICE' };
registerEnumType(GraphConclusionKind, {
  name: 'ConclusionKind',
  description: 'What a conclusion tells.',
  valuesConfig: {
    NEED: { description: 'What firms need.' },
    BARRIER: { description: 'What holds them back.' },
    MEASURE: { description: 'What should be done.' },
    GOOD_PRACTICE: { description: 'What has worked somewhere.' },
  },
});

/** The states of conclusions as a graph enum. */
export const GraphConclusionState: { readonly [Value in ConclusionState]: Value } = { DRAFT: 'DRAFT', IN_REVIEW: 'IN_REVIEW', ACCEPTED: 'ACCEPTED' };
registerEnumType(GraphConclusionState, {
  name: 'ConclusionState',
  description: 'How far a conclusion has come.',
  valuesConfig: {
    DRAFT: { description: 'It is being written, or was sent back.' },
    IN_REVIEW: { description: 'Another organiser is to look at it.' },
    ACCEPTED: { description: 'It is published with the next summary, or was with the last.' },
  },
});

/** What can be done with conclusions, as a graph enum. */
export const GraphConclusionAct: { readonly [Value in ConclusionAct]: Value } = { CHANGE: 'CHANGE', SUBMIT: 'SUBMIT', ACCEPT: 'ACCEPT', SEND_BACK: 'SEND_BACK', REMOVE: 'REMOVE' };
registerEnumType(GraphConclusionAct, {
  name: 'ConclusionAct',
  description: 'What organisers do with a conclusion.',
  valuesConfig: {
    CHANGE: { description: 'Say it otherwise; then it is a draft again.' },
    SUBMIT: { description: 'Hand it to another organiser.' },
    ACCEPT: { description: 'Agree; nobody agrees to what they wrote themselves.' },
    SEND_BACK: { description: 'Give it back, with the reason.' },
    REMOVE: { description: 'Take it away; what is published stays.' },
  },
});
