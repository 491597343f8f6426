import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { build } from 'vite';
import { listedLanguages } from '../checks/locale-folders.mjs';
import { pageFile } from './page-html.mjs';
import { ROOT } from './places.mjs';
import { onwarn, sharedSettings } from './shared-settings.mjs';

/** Alphabets in which none of the interface is written are fetched when a page needs them. */
const OTHER_ALPHABETS = /\/inter-(?:vietnamese|greek|greek-ext|cyrillic|cyrillic-ext)-/;

const revisionOf = async (file) => createHash('sha256').update(await readFile(file)).digest('hex').slice(0, 16);

/** What a browser keeps: the shell, and every file of a build of the shared modules, the shell and the mounted apps. */
const filesToKeep = async (web, alone) => {
  const all = (await readdir(web, { recursive: true })).map((each) => `/${each.split(sep).join('/')}`);
  const hashed = all.filter((each) => /^\/_(?:vendor|apps\/[a-z-]+)\/assets\/.+\.(?:js|css|woff2|svg)$/.test(each) && !OTHER_ALPHABETS.test(each) && !alone.has(each));
  const named = all.filter((each) => /^\/_apps\/(?:[a-z-]+\/manifest\.json|icon\.svg)$/.test(each));
  return [
    // One address in whichever language the visitor reads; the pages of all languages name the same files.
    { url: '/', revision: await revisionOf(join(web, pageFile(listedLanguages()[0]))) },
    ...hashed.sort().map((url) => ({ url, revision: null })),
    ...(await Promise.all(named.sort().map(async (url) => ({ url, revision: await revisionOf(join(web, url)) })))),
  ];
};

/** Builds the service worker into the folder of the pages; `alone` are the scripts that only an app by itself loads. */
export const buildServiceWorker = async (web, alone) => {
  const settings = sharedSettings('/', web);
  await build({
    ...settings,
    define: { ...settings.define, 'self.__WB_MANIFEST': JSON.stringify(await filesToKeep(web, alone)) },
    build: {
      ...settings.build,
      emptyOutDir: false,
      manifest: false,
      rolldownOptions: {
        onwarn,
        input: join(ROOT, 'apps/portal/offline/service-worker.ts'),
        output: { format: 'iife', entryFileNames: 'service-worker.js', codeSplitting: false },
      },
    },
  });
};
