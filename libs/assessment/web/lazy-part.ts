import { lazy, type ComponentType } from 'react';

const backOnline = (): Promise<void> =>
  new Promise((resolve) => window.addEventListener('online', () => resolve(), { once: true }));

/**
 * A page that is loaded when it is opened. Without network it waits for it instead of failing, because
 * what failed once to load would stay failed until the whole site is loaded again.
 */
export const lazyPart = <Props extends object>(load: () => Promise<ComponentType<Props>>) =>
  lazy(async () => {
    const part = await load().catch(async (failure: unknown) => {
      if (navigator.onLine) throw failure;
      await backOnline();
      return load();
    });
    return { default: part };
  });
