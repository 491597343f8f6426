import { ROOT } from './places.mjs';

/** Browsers since the spring of 2024 have import maps, `light-dark()` and `:has()`; nothing is translated for older ones. */
export const TARGET = ['chrome123', 'edge123', 'firefox122', 'safari17.5'];

/** Warnings that say something; that a directive for other set-ups is dropped does not. */
export const onwarn = (warning, tell) => {
  if (warning.code !== 'MODULE_LEVEL_DIRECTIVE') tell(warning);
};

/** What every build of pages has in common: no configuration file, no folder of its own, quiet. */
export const sharedSettings = (base, outDir) => ({
  root: ROOT,
  configFile: false,
  publicDir: false,
  base,
  logLevel: 'warn',
  mode: 'production',
  define: { 'process.env.NODE_ENV': '"production"', 'globalThis.__DEV__': 'false' },
  build: {
    outDir,
    emptyOutDir: true,
    target: TARGET,
    cssTarget: TARGET,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    manifest: 'vite-manifest.json',
    reportCompressedSize: false,
    chunkSizeWarningLimit: 4000,
  },
});

// What a page does not use of these is left out: rules do nothing by being imported, and of `web` only the texts and
// style sheets do. A package may say so itself; this holds where it does not.
const DOES_NOTHING_BY_ITSELF = /\/libs\/[^/]+\/rules\/|\/libs\/[^/]+\/web\/(?!index\.|texts\.)[^?]*\.tsx?$/;

/** How unused modules are dropped. */
export const treeshake = { moduleSideEffects: (id) => !DOES_NOTHING_BY_ITSELF.test(id) };
