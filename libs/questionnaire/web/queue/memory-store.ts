import type { AnswerStore, KeptAnswer } from './kept-answer';

/** Keeps answers for as long as the page is open. */
export const memoryStore = (): AnswerStore => {
  const kept = new Map<string, KeptAnswer>();
  return {
    async put(answers) {
      for (const answer of answers) kept.set(answer.event.id, answer);
    },
    async all() {
      return [...kept.values()].sort((one, other) => (one.event.id < other.event.id ? -1 : 1));
    },
    async remove(ids) {
      for (const id of ids) kept.delete(id);
    },
    close: () => undefined,
  };
};
