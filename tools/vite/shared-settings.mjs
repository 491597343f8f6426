import { ROOT } from './places.mjs';

/** Browsers since the spring of 2024 have import maps, `light-dark()` and `:has()`; nothing is translated for older ones. */
export const TARGET = ['chrome123', 'edge123', 'firefox122', 'safari17.5'];

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
