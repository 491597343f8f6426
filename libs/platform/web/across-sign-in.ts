const PREFIX = 'skills-way:';
const KEPT_MS = 60 * 60 * 1000;

interface Kept {
  keptAt: number;
  text: string;
}

/**
 * What a page needs again when somebody comes back from signing in and must not travel in an address or a mail, such as a secret link. Unlike
 * the copies of this device it outlives the signing in: by an hour at most, and only until it is let go.
 */
export const acrossSignIn = {
  /** Keeps a text under a name, in this browser; one that refuses its storage keeps nothing. */
  keep(name: string, text: string, now = Date.now()): void {
    try {
      localStorage.setItem(PREFIX + name, JSON.stringify({ keptAt: now, text } satisfies Kept));
    } catch {
      // Then whoever comes back opens the link again.
    }
  },

  /** The text kept under a name within the last hour; null for none. */
  read(name: string, now = Date.now()): string | null {
    try {
      const kept = JSON.parse(localStorage.getItem(PREFIX + name) ?? 'null') as Partial<Kept> | null;
      return typeof kept?.text === 'string' && now - (kept.keptAt ?? 0) < KEPT_MS ? kept.text : null;
    } catch {
      return null;
    }
  },

  /** Lets go of it. */
  forget(name: string): void {
    try {
      localStorage.removeItem(PREFIX + name);
    } catch {
      // Nothing was kept either.
    }
  },
};
