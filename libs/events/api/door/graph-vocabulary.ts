import { registerEnumType } from 'type-graphql';
import type { ConflictKind, ScanKind } from '../../rules';

/** What a door records, as a graph enum. */
export const GraphScanKind: { readonly [Value in ScanKind]: Value } = { ADMIT: 'ADMIT', WALK_IN: 'WALK_IN', UNDO: 'UNDO', SETTLE: 'SETTLE' };
registerEnumType(GraphScanKind, {
  name: 'ScanKind',
  description: 'What a door records.',
  valuesConfig: {
    ADMIT: { description: 'Somebody with a ticket was let in.' },
    WALK_IN: { description: 'Somebody without a ticket was let in.' },
    UNDO: { description: 'An earlier record was a mistake.' },
    SETTLE: { description: 'What became of records that contradict each other.' },
  },
});

/** Why a record needs a person's eye, as a graph enum. */
export const GraphConflictKind: { readonly [Value in ConflictKind]: Value } = { TWICE: 'TWICE', NOT_VALID: 'NOT_VALID', UNKNOWN: 'UNKNOWN', NO_SEAT: 'NO_SEAT' };
registerEnumType(GraphConflictKind, {
  name: 'DoorConflictKind',
  description: 'Why a record of a door needs a person’s eye.',
  valuesConfig: {
    TWICE: { description: 'One ticket was let in more than once on one day of the event.' },
    NOT_VALID: { description: 'The registration of the ticket has no seat.' },
    UNKNOWN: { description: 'Nobody at this event has that ticket.' },
    NO_SEAT: { description: 'A walk-in came while no seat was free.' },
  },
});

/** What became of a record that was sent. */
export type ScanOutcomeKind = 'RECORDED' | 'REPEATED' | 'REFUSED';
/** What became of a record, as a graph enum. */
export const GraphScanOutcome: { readonly [Value in ScanOutcomeKind]: Value } = { RECORDED: 'RECORDED', REPEATED: 'REPEATED', REFUSED: 'REFUSED' };
registerEnumType(GraphScanOutcome, {
  name: 'ScanOutcomeKind',
  description: 'What became of a record that a device sent.',
  valuesConfig: {
    RECORDED: { description: 'It was added.' },
    REPEATED: { description: 'It was there already.' },
    REFUSED: { description: 'It is faulty; the message says why. All others were added all the same.' },
  },
});
