import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { copyFile, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { buildApp } from './vite/build-app.mjs';
import { buildGraphiql } from './vite/build-graphiql.mjs';
import { buildServiceWorker } from './vite/build-service-worker.mjs';
import { buildVendor } from './vite/build-vendor.mjs';
import { importMap, manifestFile, pageFile, pageHtml } from './vite/page-html.mjs';
import { pageWords } from './vite/page-words.mjs';
import { ROOT, WEB, WEB_APPS } from './vite/places.mjs';
import { precompress } from './vite/precompress.mjs';

const ICON = '/_apps/icon.svg';
const CONTENT = join(ROOT, 'apps/portal/content');
const ICONS = ['icon.svg', 'icon-192.png', 'icon-512.png', 'icon-maskable-512.png'];

const typedDocumentsExist = () => existsSync(join(ROOT, 'libs/schema/generated/gql.ts'));

const buildInto = async (folder) => {
  const vendor = await buildVendor(folder);
  const map = importMap(vendor.imports);
  await writeFile(join(folder, 'import-map.json'), map.text);
  await writeFile(join(folder, 'csp.json'), JSON.stringify({ importMapHash: map.hash }));
  await mkdir(join(folder, '_apps'), { recursive: true });
  for (const icon of ICONS) await copyFile(join(CONTENT, icon), join(folder, '_apps', icon));
  const inEachLanguage = pageWords();
  const manifest = JSON.parse(await readFile(join(CONTENT, 'manifest.webmanifest'), 'utf8'));
  for (const { language, name, description } of inEachLanguage) await writeFile(join(folder, manifestFile(language)), JSON.stringify({ ...manifest, lang: language, name, description }));

  const onlyAlone = new Set();
  for (const app of WEB_APPS) {
    if (!existsSync(join(ROOT, 'apps', app.name, app.entry))) continue;
    const built = await buildApp(app, vendor, folder);
    const alone = built['main.tsx'];
    if (alone === undefined) continue;
    if (app.entry !== 'main.tsx') onlyAlone.add(alone.entry);
    const home = app.name === 'portal' ? folder : join(folder, '_apps', app.name);
    for (const words of inEachLanguage) await writeFile(join(home, pageFile(words.language)), pageHtml({ imports: vendor.imports, vendor, app: alone, icon: ICON, words }));
  }
  await buildServiceWorker(folder, onlyAlone);
  await buildGraphiql(folder);
  await precompress(folder);
};

/**
 * Builds every page into dist/web: shared modules, then each app against them, the pages, the workbench, and compressed
 * twins. A failed build, or one beside another, leaves the pages that are being served whole: they are exchanged at the end.
 */
export const buildWeb = async () => {
  // Vite would make development code of React's when a test run has set this otherwise.
  process.env.NODE_ENV = 'production';
  if (!typedDocumentsExist()) {
    execFileSync(process.execPath, [join(ROOT, 'node_modules/@graphql-codegen/cli/esm/bin.js'), '-c', 'codegen.ts'], { cwd: ROOT, stdio: 'inherit' });
  }
  const next = `${WEB}.${process.pid}`;
  try {
    await buildInto(next);
    await rm(WEB, { recursive: true, force: true });
    await rename(next, WEB);
  } finally {
    await rm(next, { recursive: true, force: true });
  }
};

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) await buildWeb();
