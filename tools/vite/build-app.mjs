import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'vite';
import { closureOf, takeManifest } from './built-files.mjs';
import { ROOT } from './places.mjs';
import { onlySharedNames } from './shared-names.mjs';
import { onwarn, sharedSettings, treeshake } from './shared-settings.mjs';
import { typedDocuments } from './typed-documents.mjs';

/** Builds one app against the shared modules and writes its manifest {entry, styles}; returns what each of its inputs needs at once. */
export const buildApp = async ({ name, inputs, entry }, vendor, web) => {
  const base = `/_apps/${name}/`;
  const folder = join(web, '_apps', name);
  const settings = sharedSettings(base, folder);
  const present = inputs.filter((each) => existsSync(join(ROOT, 'apps', name, each)));
  await build({
    ...settings,
    plugins: [typedDocuments(), onlySharedNames(name, vendor.names)],
    build: {
      ...settings.build,
      rolldownOptions: {
        onwarn,
        input: Object.fromEntries(present.map((each) => [each.replace('.tsx', ''), join(ROOT, 'apps', name, each)])),
        external: Object.keys(vendor.imports),
        preserveEntrySignatures: 'strict',
        treeshake,
      },
    },
  });
  const manifest = await takeManifest(folder);
  const closures = Object.fromEntries(present.map((each) => [each, closureOf(manifest, `apps/${name}/${each}`, base)]));
  const mounted = closures[entry];
  await writeFile(join(folder, 'manifest.json'), JSON.stringify({ entry: mounted.entry, styles: mounted.styles }));
  return closures;
};
