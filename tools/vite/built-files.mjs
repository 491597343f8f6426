import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';

/** Reads Vite's manifest of a finished build and removes it: it is no page's business. */
export const takeManifest = async (folder) => {
  const file = join(folder, 'vite-manifest.json');
  const manifest = JSON.parse(await readFile(file, 'utf8'));
  await rm(file);
  return manifest;
};

/** The scripts and style sheets that an entry needs at once, also through the chunks that it imports; addresses under `base`. */
export const closureOf = (manifest, key, base) => {
  const scripts = new Set();
  const styles = new Set();
  const visit = (each) => {
    const chunk = manifest[each];
    if (chunk === undefined || scripts.has(base + chunk.file)) return;
    scripts.add(base + chunk.file);
    for (const sheet of chunk.css ?? []) styles.add(base + sheet);
    (chunk.imports ?? []).forEach(visit);
  };
  visit(key);
  return { entry: base + manifest[key].file, scripts: [...scripts], styles: [...styles] };
};
