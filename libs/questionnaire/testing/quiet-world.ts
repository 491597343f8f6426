import type { Surroundings } from '../web/queue/surroundings';

/** Surroundings without a clock: nothing happens later unless the test says so. */
export type QuietWorld = Surroundings & {
  /** The waits asked for and not cancelled, in milliseconds. */
  waits(): number[];
  /** Acts on everything that was put off. */
  pass(): void;
  /** Goes online or offline, and says so. */
  connect(online: boolean): void;
  /** Plays another tab that has changed kept answers. */
  hearTab(): void;
  /** How often this tab has told the others. */
  told(): number;
};

/** Makes such surroundings; `random` decides the jitter. */
export const quietWorld = (random: () => number = () => 0): QuietWorld => {
  const waiting = new Set<{ milliseconds: number; act: () => void }>();
  const connection = new Set<() => void>();
  const tabs = new Set<() => void>();
  let online = true;
  let told = 0;
  return {
    random,
    later(milliseconds, act) {
      const wait = { milliseconds, act };
      waiting.add(wait);
      return () => void waiting.delete(wait);
    },
    isOnline: () => online,
    onConnection(listener) {
      connection.add(listener);
      return () => void connection.delete(listener);
    },
    alone: (act) => act(),
    tellTabs: () => void (told += 1),
    onTabs(listener) {
      tabs.add(listener);
      return () => void tabs.delete(listener);
    },
    waits: () => [...waiting].map(({ milliseconds }) => milliseconds),
    pass() {
      const due = [...waiting];
      waiting.clear();
      for (const { act } of due) act();
    },
    connect(now) {
      online = now;
      for (const listener of connection) listener();
    },
    hearTab() {
      for (const listener of tabs) listener();
    },
    told: () => told,
  };
};
