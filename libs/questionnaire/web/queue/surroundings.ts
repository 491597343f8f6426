/** What the queue needs of the world, so that a test can be the world. */
export type Surroundings = {
  /** A number in [0, 1) by chance. */
  random(): number;
  /** Acts once after `milliseconds`; the result cancels it. */
  later(milliseconds: number, act: () => void): () => void;
  /** Whether the device believes that it has a network. */
  isOnline(): boolean;
  /** Tells when the device goes online or offline; the result stops it. */
  onConnection(listener: () => void): () => void;
  /** Acts while no other tab does the same; at once where the browser has no locks. */
  alone<Result>(act: () => Promise<Result>): Promise<Result>;
  /** Tells the other tabs that kept answers have changed. */
  tellTabs(): void;
  /** Hears that another tab has changed kept answers; the result stops it. */
  onTabs(listener: () => void): () => void;
};

const LOCK = 'skills-answers';

/** The browser as it is. Web Locks and broadcast channels are used where there are any. */
export const browserSurroundings = (): Surroundings => {
  const channel = typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel(LOCK);
  return {
    random: Math.random,
    later(milliseconds, act) {
      const timer = setTimeout(act, milliseconds);
      return () => clearTimeout(timer);
    },
    isOnline: () => navigator.onLine,
    onConnection(listener) {
      addEventListener('online', listener);
      addEventListener('offline', listener);
      return () => {
        removeEventListener('online', listener);
        removeEventListener('offline', listener);
      };
    },
    alone: async (act) => ('locks' in navigator ? await navigator.locks.request(LOCK, act) : act()),
    tellTabs: () => channel?.postMessage('changed'),
    onTabs(listener) {
      channel?.addEventListener('message', listener);
      return () => {
        channel?.removeEventListener('message', listener);
        channel?.close();
      };
    },
  };
};
