import { cleanupOutdatedCaches, getCacheKeyForURL, matchPrecache, precache } from 'workbox-precaching';
import { registerRoute } from 'workbox-routing';
import { isAssetOfABuild, isPageToKeep, MANIFEST_OF_AN_APP, SHELL } from './addresses';
import { usableAnswer } from './usable-answer';

// The types of a worker's global scope and those of a page exclude each other: only what is used here is named.
interface WorkerScope {
  /** The files of this build, put in by the build. */
  __WB_MANIFEST: { url: string; revision: string | null }[];
  clients: { claim(): Promise<void> };
  addEventListener(type: 'activate', listener: (event: { waitUntil(work: Promise<unknown>): void }) => void): void;
}
declare const self: WorkerScope;

/** How long a page may keep somebody waiting before the kept one is shown, in milliseconds. */
const PATIENCE_MS = 4_000;

const fromNetwork = (request: Request): Promise<Response | null> => usableAnswer(fetch(request), new Promise((resolve) => setTimeout(() => resolve(null), PATIENCE_MS)));

// Answers and people's data are never kept here: only the files of the build, which are the same for everybody.
precache(self.__WB_MANIFEST);
cleanupOutdatedCaches();
// A newer worker takes over when the last open tab has gone: until then the files of that tab stay.
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));

registerRoute(
  ({ url, sameOrigin }) => sameOrigin && isAssetOfABuild(url.pathname) && getCacheKeyForURL(url.href) !== undefined,
  async ({ request }) => (await matchPrecache(request)) ?? fetch(request),
);

registerRoute(
  ({ url, sameOrigin }) => sameOrigin && MANIFEST_OF_AN_APP.test(url.pathname),
  async ({ request, url }) => (await fromNetwork(request)) ?? (await matchPrecache(url.pathname)) ?? Response.error(),
);

registerRoute(
  ({ request, url, sameOrigin }) => sameOrigin && request.mode === 'navigate' && isPageToKeep(url.pathname),
  async ({ request }) => (await fromNetwork(request)) ?? (await matchPrecache(SHELL)) ?? fetch(request),
);
