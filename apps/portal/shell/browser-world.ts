import type { RemoteWorld } from './load-remote';

// A style sheet that fails costs looks, not the page: both ends count as done.
const addStyles = (address: string): Promise<void> =>
  new Promise((done) => {
    if (document.querySelector(`link[rel="stylesheet"][href="${CSS.escape(address)}"]`) !== null) return done();
    const link = document.createElement('link');
    link.rel = 'stylesheet';
    link.href = address;
    link.onload = link.onerror = () => done();
    document.head.append(link);
  });

/** The real one: this browser and this origin. */
export const browserWorld: RemoteWorld = {
  fetch: (address, options) => fetch(address, options),
  load: (address) => import(/* @vite-ignore */ address),
  addStyles,
};
