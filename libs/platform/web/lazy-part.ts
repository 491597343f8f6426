import { lazy, type ComponentType } from 'react';

const parts: (() => Promise<unknown>)[] = [];
let isFetchingAll = false;

const whenIdle = (act: () => void): void => {
  if ('requestIdleCallback' in window) window.requestIdleCallback(act);
  else globalThis.setTimeout(act);
};

// Once one part is there, the others are fetched in quiet moments, so that a lost network stops nobody on the way.
const fetchTheOthers = (): void => {
  if (isFetchingAll || !navigator.onLine) return;
  isFetchingAll = true;
  whenIdle(() => parts.forEach((load) => void load().catch(() => undefined)));
};

const backOnline = (): Promise<void> =>
  new Promise((resolve) => window.addEventListener('online', () => resolve(), { once: true }));

/** Whether the browser keeps the site's files itself, so that they come without network, too. */
const isKeptHere = (): boolean => Boolean(navigator.serviceWorker?.controller);

/**
 * A page that is loaded when it is opened, or before that in a quiet moment. Known to be without network it waits
 * instead of trying, because what failed once to load would stay failed until the whole site is loaded again.
 */
export const lazyPart = <Props extends object>(load: () => Promise<ComponentType<Props>>) => {
  let loaded: Promise<ComponentType<Props>> | null = null;
  const loadOnce = (): Promise<ComponentType<Props>> =>
    (loaded ??= load().catch((failure: unknown) => {
      loaded = null;
      throw failure;
    }));
  parts.push(loadOnce);
  return lazy(async () => {
    if (loaded === null && !navigator.onLine && !isKeptHere()) await backOnline();
    const part = await loadOnce();
    fetchTheOthers();
    return { default: part };
  });
};
