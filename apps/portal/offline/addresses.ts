/** The page that opens without network; it draws whatever its address says. */
export const SHELL = '/';

/** The address of the worker itself. */
export const SERVICE_WORKER = '/service-worker.js';

/** What tells the shell where an app's files are; it changes with each build under the same address. */
export const MANIFEST_OF_AN_APP = /^\/_apps\/[a-z-]+\/manifest\.json$/;

/** Whether a path is a file of a build: its name changes with what it holds, so a kept one is never old. */
export const isAssetOfABuild = (path: string): boolean => /^\/_(?:vendor|apps\/[a-z-]+)\/assets\//.test(path) || path === '/_apps/icon.svg';

/** Whether a page opens without network: the site's front, the toolbox, and the doors of events. Signing in, accounts and files need the network. */
export const isPageToKeep = (path: string): boolean => path === SHELL || /^\/toolbox(?:\/|$)/.test(path) || /^\/organise\/events\/[^/]+\/door$/.test(path);
