import { supersedes, type AnswerEvent } from '../../rules';
import type { KeptAnswer, Refusal, StorageProblem } from './kept-answer';

/** Where an answer has got to: on the server, on its way, only on this device for now, or refused. */
export type SavingState = 'saved' | 'saving' | 'kept-here' | 'failed';

/** One answer of this session or an earlier one, and where it has got to. */
export type AnswerEntry = {
  /** The answer. */
  event: AnswerEvent;
  /** Where it has got to. */
  state: SavingState;
  /** Why it was refused; null unless the state is `failed`. */
  refusal: Refusal | null;
};

/** The state of one response's answers on this device. An unchanged queue gives the same object. */
export type QueueSnapshot = {
  /** The worst state of any item's newest answer; `saved` when nothing is kept. */
  state: SavingState;
  /** How many answers the server has not yet acknowledged or refused. */
  waiting: number;
  /** Answers kept here, and those acknowledged since the page was opened. */
  entries: readonly AnswerEntry[];
  /** By item code, the newest answer given on this device. */
  items: ReadonlyMap<string, AnswerEntry>;
  /** What is wrong with this device's storage: then answers are kept only while the page is open. */
  storageProblem: StorageProblem | null;
};

const WORST_FIRST: readonly SavingState[] = ['failed', 'kept-here', 'saving', 'saved'];

/** Describes one response's answers. `stalled`: no connection, or waiting for the next attempt. */
export const snapshotOf = (
  kept: readonly KeptAnswer[],
  acknowledged: readonly AnswerEvent[],
  stalled: boolean,
  storageProblem: StorageProblem | null,
): QueueSnapshot => {
  const entries: AnswerEntry[] = [
    ...acknowledged.map((event) => ({ event, state: 'saved' as const, refusal: null })),
    ...kept.map(({ event, refusal }) => ({ event, state: refusal ? ('failed' as const) : stalled ? ('kept-here' as const) : ('saving' as const), refusal })),
  ];
  const items = new Map<string, AnswerEntry>();
  for (const entry of entries) {
    const known = items.get(entry.event.itemCode);
    if (known === undefined || supersedes(entry.event, known.event)) items.set(entry.event.itemCode, entry);
  }
  const states = new Set([...items.values()].map(({ state }) => state));
  return {
    state: WORST_FIRST.find((state) => states.has(state)) ?? 'saved',
    waiting: kept.filter(({ refusal }) => refusal === null).length,
    entries,
    items,
    storageProblem,
  };
};
