const PREFIX = 'skills-copy:';

/** The name of a browser database that goes with the copies: what is too large or too structured for a text. */
export const copyDatabaseName = (name: string): string => PREFIX + name;

// A browser that cannot list its databases keeps them; what lies there then says itself until when.
const deleteDatabases = async (): Promise<void> => {
  for (const { name } of (await indexedDB.databases?.()) ?? []) if (name?.startsWith(PREFIX)) indexedDB.deleteDatabase(name);
};

// A browser may refuse its storage altogether, or have no space left: then there is no copy, and nothing else changes.
const ifPossible = <Result>(act: () => Result): Result | null => {
  try {
    return act();
  } catch {
    return null;
  }
};

/**
 * Copies that this browser keeps so that a page works without network. All of them go when somebody signs in or out, so that
 * nobody finds another person's on a shared device.
 */
export const deviceCopies = {
  /** Keeps a text under a name; false when this browser cannot. */
  keep: (name: string, text: string): boolean =>
    ifPossible(() => {
      localStorage.setItem(PREFIX + name, text);
      return true;
    }) ?? false,

  /** The text kept under a name; null when there is none. */
  read: (name: string): string | null => ifPossible(() => localStorage.getItem(PREFIX + name)),

  /** The names under which something is kept that begin so. */
  names: (beginning: string): readonly string[] =>
    ifPossible(() => Object.keys(localStorage).filter((key) => key.startsWith(PREFIX + beginning)).map((key) => key.slice(PREFIX.length)).sort()) ?? [],

  /** Lets go of one. */
  forget: (name: string): void => void ifPossible(() => localStorage.removeItem(PREFIX + name)),

  /** Lets go of all, databases included. */
  forgetAll: (): void => {
    ifPossible(() => {
      for (const key of Object.keys(localStorage)) if (key.startsWith(PREFIX)) localStorage.removeItem(key);
    });
    ifPossible(() => void deleteDatabases().catch(() => undefined));
  },
};
