import type { AnswerEvent } from '../../rules';
import { backOff } from './back-off';
import { deliver, type SendAnswers } from './deliver';
import type { KeptAnswer } from './kept-answer';
import { snapshotOf, type QueueSnapshot } from './queue-snapshot';
import type { ShelteredStore } from './sheltered-store';
import type { Surroundings } from './surroundings';
import { withinTimeLimit } from './time-limit';

/** Answers on their way to the server. One for a page; several tabs share one database. */
export type AnswerQueue = {
  /** Keeps an answer and starts to send it; resolves when it is safe on this device. Never rejects: see `storageProblem`. */
  enqueue(responseId: string, event: AnswerEvent): Promise<void>;
  /** Tries to send everything now; resolves when there is nothing more to do for the moment. */
  flush(): Promise<void>;
  /** The state of one response's answers; the same object until something changes. */
  snapshot(responseId: string): QueueSnapshot;
  /** Calls `listener` after each change; the result stops it. */
  subscribe(listener: () => void): () => void;
  /** Takes a refused answer out of sight. An answer that still waits stays. */
  dismiss(eventId: string): Promise<void>;
  /** Deletes all of one response's answers from this device, as erasure of personal data demands. */
  forget(responseId: string): Promise<void>;
  /** Stops sending; what is kept stays for the next page. */
  stop(): void;
};

/** Makes the queue of a page over `store`; what an earlier page has left there is sent too. */
export const createAnswerQueue = (store: ShelteredStore, send: SendAnswers, world: Surroundings): AnswerQueue => {
  const listeners = new Set<() => void>();
  const acknowledged = new Map<string, KeptAnswer>();
  const snapshots = new Map<string, QueueSnapshot>();
  let kept: readonly KeptAnswer[] = [];
  let failures = 0;
  let cancelRetry: (() => void) | null = null;
  let flushing: Promise<void> | null = null;
  let askedAgain = false;
  let stopped = false;
  const inTime = withinTimeLimit(send, world);
  const sendUnlessStopped: SendAnswers = (responseId, events) => (stopped ? Promise.reject(new Error('The queue is stopped.')) : inTime(responseId, events));

  const changed = (): void => {
    snapshots.clear();
    for (const listener of listeners) listener();
  };
  const refresh = async (): Promise<void> => {
    const before = new Set(kept.map(({ event }) => event.id));
    const found = (await store.all()).filter(({ event }) => !acknowledged.has(event.id));
    const ids = new Set(found.map(({ event }) => event.id));
    // What is gone from the database, and was not refused, another tab has brought to the server.
    for (const answer of kept) {
      if (answer.refusal === null && before.has(answer.event.id) && !ids.has(answer.event.id)) acknowledged.set(answer.event.id, answer);
    }
    // What was enqueued while the database was being read is not in what was found.
    kept = [...found, ...kept.filter(({ event }) => !before.has(event.id) && !ids.has(event.id))];
    changed();
  };

  const onSettled = async (accepted: readonly KeptAnswer[]): Promise<void> => {
    for (const answer of accepted) acknowledged.set(answer.event.id, answer);
    failures = 0;
    await refresh();
    world.tellTabs();
  };
  const sendAll = async (): Promise<void> => {
    await refresh();
    if (stopped || !world.isOnline() || kept.every(({ refusal }) => refusal !== null)) return;
    const settled = await world.alone(() => deliver(store, sendUnlessStopped, onSettled)).catch(() => false);
    failures = settled ? 0 : failures + 1;
    if (!settled && !stopped) cancelRetry = world.later(backOff(failures, world.random()), () => void flush());
    await refresh();
  };

  const flush = (): Promise<void> => {
    askedAgain = flushing !== null;
    cancelRetry?.();
    cancelRetry = null;
    flushing ??= (async () => {
      do {
        askedAgain = false;
        await sendAll();
      } while (askedAgain && !stopped && cancelRetry === null);
    })().finally(() => {
      flushing = null;
    });
    return flushing;
  };

  const stopConnection = world.onConnection(() => {
    failures = 0;
    changed();
    if (world.isOnline()) void flush();
  });
  const stopTabs = world.onTabs(() => void (failures === 0 ? flush() : refresh()));
  void flush();

  return {
    async enqueue(responseId, event) {
      await store.put([{ responseId, event, refusal: null }]);
      if (!kept.some((known) => known.event.id === event.id)) kept = [...kept, { responseId, event, refusal: null }];
      changed();
      world.tellTabs();
      if (failures === 0) void flush();
    },
    flush,
    snapshot(responseId) {
      const known = snapshots.get(responseId);
      if (known !== undefined) return known;
      const mine = ({ responseId: of }: KeptAnswer): boolean => of === responseId;
      const done = [...acknowledged.values()].filter(mine).map(({ event }) => event);
      const made = snapshotOf(kept.filter(mine), done, failures > 0 || !world.isOnline(), store.problem());
      snapshots.set(responseId, made);
      return made;
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    async dismiss(eventId) {
      const refused = (await store.all()).find(({ event, refusal }) => event.id === eventId && refusal !== null);
      if (refused !== undefined) await store.remove([eventId]);
      await refresh();
      world.tellTabs();
    },
    async forget(responseId) {
      await store.remove((await store.all()).filter((answer) => answer.responseId === responseId).map(({ event }) => event.id));
      kept = kept.filter((answer) => answer.responseId !== responseId);
      for (const [id, answer] of acknowledged) if (answer.responseId === responseId) acknowledged.delete(id);
      await refresh();
      world.tellTabs();
    },
    stop() {
      stopped = true;
      cancelRetry?.();
      stopConnection();
      stopTabs();
      listeners.clear();
      store.close();
    },
  };
};
