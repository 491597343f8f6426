import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { copyFile, mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { buildApp } from './vite/build-app.mjs';
import { buildGraphiql } from './vite/build-graphiql.mjs';
import { buildVendor } from './vite/build-vendor.mjs';
import { importMap, pageHtml } from './vite/page-html.mjs';
import { ROOT, WEB, WEB_APPS } from './vite/places.mjs';
import { precompress } from './vite/precompress.mjs';

const ICON = '/_apps/icon.svg';

const typedDocumentsExist = () => existsSync(join(ROOT, 'libs/schema/generated/gql.ts'));

/** Builds every page into dist/web: shared modules, then each app against them, the pages, the workbench, and compressed twins. */
export const buildWeb = async () => {
  if (!typedDocumentsExist()) {
    execFileSync(process.execPath, [join(ROOT, 'node_modules/@graphql-codegen/cli/esm/bin.js'), '-c', 'codegen.ts'], { cwd: ROOT, stdio: 'inherit' });
  }
  await rm(WEB, { recursive: true, force: true });
  const vendor = await buildVendor();
  const map = importMap(vendor.imports);
  await writeFile(join(WEB, 'import-map.json'), map.text);
  await writeFile(join(WEB, 'csp.json'), JSON.stringify({ importMapHash: map.hash }));
  await mkdir(join(WEB, '_apps'), { recursive: true });
  await copyFile(join(ROOT, 'apps/portal/content/icon.svg'), join(WEB, ICON));

  for (const app of WEB_APPS) {
    if (!existsSync(join(ROOT, 'apps', app.name, app.entry))) continue;
    const closures = await buildApp(app, vendor);
    const alone = closures['main.tsx'];
    if (alone === undefined) continue;
    const page = pageHtml({ imports: vendor.imports, vendor, app: alone, icon: ICON });
    await writeFile(app.name === 'portal' ? join(WEB, 'index.html') : join(WEB, '_apps', app.name, 'index.html'), page);
  }
  await buildGraphiql();
  await precompress(WEB);
};

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) await buildWeb();
