import { indexedStore } from './indexed-store';
import type { AnswerStore, KeptAnswer, StorageProblem } from './kept-answer';
import { memoryStore } from './memory-store';

/** A store that never refuses an answer: what the browser's database will not take is kept in memory, and that is said. */
export type ShelteredStore = AnswerStore & {
  /** What is wrong; null when every kept answer is safe in the browser's database. */
  problem(): StorageProblem | null;
};

const problemOf = (error: unknown, worked: boolean): StorageProblem => {
  const name = error instanceof Error || error instanceof DOMException ? error.name : '';
  if (name === 'QuotaExceededError') return 'FULL';
  return worked ? 'LOST' : 'UNAVAILABLE';
};

/**
 * Puts `open`'s store before memory. Answers in memory move to the database as soon as it works again. When the
 * database turns out to be new although answers were kept in it, this page's copies are written again: sending an
 * answer twice is harmless, losing it is not.
 */
export const shelteredStore = (open: (onFresh: () => void) => AnswerStore = indexedStore): ShelteredStore => {
  const memory = memoryStore();
  const copies = new Map<string, KeptAnswer>();
  let problem: StorageProblem | null = null;
  let worked = false;
  const disk = open(() => {
    for (const copy of copies.values()) void memory.put([copy]);
  });

  const attempt = async <Result>(act: () => Promise<Result>): Promise<{ result: Result } | null> => {
    try {
      const result = await act();
      worked = true;
      return { result };
    } catch (error) {
      problem = problemOf(error, worked);
      return null;
    }
  };

  const moveToDisk = async (): Promise<void> => {
    const sheltered = await memory.all();
    if (sheltered.length > 0 && (await attempt(() => disk.put(sheltered))) === null) return;
    await memory.remove(sheltered.map(({ event }) => event.id));
    problem = null;
  };

  return {
    problem: () => problem,
    async put(answers) {
      for (const answer of answers) copies.set(answer.event.id, answer);
      await memory.put(answers);
      await moveToDisk();
    },
    async all() {
      const before = [...copies.keys()];
      // Memory is read on both sides of the database: an answer that moves meanwhile is seen on one of them.
      const early = await memory.all();
      const onDisk = await attempt(() => disk.all());
      const found = new Map([...early, ...(onDisk?.result ?? []), ...(await memory.all())].map((answer) => [answer.event.id, answer]));
      if (onDisk !== null) await moveToDisk();
      // A database that cannot be read says nothing about what is in it: this page's copies still count.
      const known = onDisk === null ? new Map([...copies, ...found]) : found;
      if (onDisk !== null) for (const id of before) copies.delete(id);
      for (const [id, answer] of known) copies.set(id, answer);
      return [...known.values()].sort((one, other) => (one.event.id < other.event.id ? -1 : 1));
    },
    async remove(ids) {
      for (const id of ids) copies.delete(id);
      await memory.remove(ids);
      await attempt(() => disk.remove(ids));
    },
    close: () => disk.close(),
  };
};
