import { join } from 'node:path';
import { build } from 'vite';
import { closureOf, takeManifest } from './built-files.mjs';
import { ROOT } from './places.mjs';
import { onwarn, sharedSettings } from './shared-settings.mjs';
import { VENDOR_MODULES } from './vendor-modules.mjs';

const BASE = '/_vendor/';
const PREFIX = 'virtual:shared/';
const entryName = (specifier) => specifier.replace(/^@/, '').replaceAll('/', '-');

// React is CommonJS: a page can import from it by name only when the names are written out.
const reexport = (specifier, names) => {
  const named = names.filter((name) => name !== 'default');
  const lines = named.length > 0 ? [`export { ${named.join(', ')} } from '${specifier}';`] : [];
  if (names.includes('default')) lines.push(`export { default } from '${specifier}';`);
  return lines.join('\n');
};

const sharedEntries = () => ({
  name: 'shared-entries',
  enforce: 'pre',
  resolveId: (id) => (id.startsWith(PREFIX) ? `\0${id}` : null),
  load(id) {
    if (!id.startsWith(`\0${PREFIX}`)) return null;
    const specifier = id.slice(PREFIX.length + 1);
    const what = VENDOR_MODULES[specifier];
    return Array.isArray(what) ? reexport(specifier, what) : `export * from '${join(ROOT, what)}';`;
  },
});

/**
 * Builds the shared modules in one go, so that what they share among themselves exists once.
 * Returns the import map, the names each module exports, and the scripts and styles that a page needs.
 */
export const buildVendor = async (web) => {
  const folder = join(web, '_vendor');
  const specifiers = Object.keys(VENDOR_MODULES);
  const settings = sharedSettings(BASE, folder);
  const result = await build({
    ...settings,
    plugins: [sharedEntries()],
    build: {
      ...settings.build,
      rolldownOptions: {
        onwarn,
        input: Object.fromEntries(specifiers.map((each) => [entryName(each), PREFIX + each])),
        preserveEntrySignatures: 'strict',
      },
    },
  });
  const output = Array.isArray(result) ? result.flatMap((each) => each.output) : result.output;
  const chunks = new Map(output.filter((each) => each.type === 'chunk' && each.isEntry).map((each) => [each.name, each]));
  const manifest = await takeManifest(folder);

  const imports = {};
  const names = {};
  const scripts = new Set();
  const styles = new Set();
  for (const specifier of specifiers) {
    const chunk = chunks.get(entryName(specifier));
    imports[specifier] = BASE + chunk.fileName;
    names[specifier] = new Set(chunk.exports);
    const key = Object.keys(manifest).find((each) => manifest[each].file === chunk.fileName);
    const closure = closureOf(manifest, key, BASE);
    closure.scripts.forEach((each) => scripts.add(each));
    closure.styles.forEach((each) => styles.add(each));
  }
  return { imports, names, scripts: [...scripts], styles: [...styles] };
};
