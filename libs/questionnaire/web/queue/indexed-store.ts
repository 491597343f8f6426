import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import type { AnswerStore, KeptAnswer } from './kept-answer';

interface Answers extends DBSchema {
  answers: { key: string; value: KeptAnswer };
}

/** The name of the database in the browser. */
export const DATABASE = 'skills-answers';

/**
 * Keeps answers in the browser's database. It opens at the first use, and again after the browser closed it.
 * `onFresh` is called when the database had to be created: at the first visit, or because it was deleted meanwhile.
 */
export const indexedStore = (onFresh: () => void = () => undefined): AnswerStore => {
  let opening: Promise<IDBPDatabase<Answers>> | null = null;
  let closed = false;
  const letGo = (): void => {
    opening = null;
  };
  const open = async (): Promise<IDBPDatabase<Answers>> => {
    if (closed) throw new Error('This store is closed.');
    opening ??= openDB<Answers>(DATABASE, 1, {
      upgrade(database) {
        database.createObjectStore('answers', { keyPath: 'event.id' });
        onFresh();
      },
      // Another tab deletes or upgrades the database: an open handle would block it.
      blocking(_current, _blocked, event) {
        letGo();
        (event.target as IDBDatabase).close();
      },
      terminated: letGo,
    });
    try {
      return await opening;
    } catch (error) {
      letGo();
      throw error;
    }
  };

  const write = async (change: (answers: { put(value: KeptAnswer): unknown; delete(id: string): unknown }) => void): Promise<void> => {
    const database = await open();
    try {
      // Strict: resolved only when it would survive a power cut, not merely handed to the operating system.
      const transaction = database.transaction('answers', 'readwrite', { durability: 'strict' });
      change(transaction.store);
      await transaction.done;
    } catch (error) {
      letGo();
      throw error;
    }
  };

  return {
    put: (answers) => write((store) => answers.forEach((answer) => void Promise.resolve(store.put(answer)).catch(() => undefined))),
    remove: (ids) => write((store) => ids.forEach((id) => void Promise.resolve(store.delete(id)).catch(() => undefined))),
    async all() {
      const database = await open();
      try {
        return await database.getAll('answers');
      } catch (error) {
        letGo();
        throw error;
      }
    },
    close() {
      closed = true;
      void opening?.then((database) => database.close(), () => undefined);
      letGo();
    },
  };
};
