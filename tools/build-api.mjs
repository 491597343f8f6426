import { rm } from 'node:fs/promises';
import { transform } from '@swc/core';
import { rolldown } from 'rolldown';
import { swcOptions } from './swc.mjs';

/** The server's programs; each becomes dist/api/<name>.js. */
const PROGRAMS = ['main', 'migrate', 'seed', 'content-import', 'act-as', 'grant-role', 'benchmark-snapshot', 'emit-schema', 'write-migration'];

/** Decorators need SWC: the bundler's own transformer does not write the type metadata that the ORM and the graph read. */
const swcPlugin = {
  name: 'swc',
  transform: {
    filter: { id: /\.tsx?$/ },
    handler: async (code, id) => {
      const compiled = await transform(code, { ...swcOptions, filename: id, configFile: false, swcrc: false });
      return { code: compiled.code, map: compiled.map, moduleType: 'js' };
    },
  },
};

const isPackage = (id) => !id.startsWith('.') && !id.startsWith('/') && !id.startsWith('@skills/') && !id.startsWith('\0') && !/^[A-Za-z]:\\/.test(id);

const SOURCES = Object.fromEntries(PROGRAMS.map((name) => [name, `apps/api/${name}.ts`]));

/** Bundles the server's own sources; everything from node_modules stays outside. */
export async function buildApi(outDir = 'dist/api', sources = SOURCES) {
  const bundle = await rolldown({
    input: sources,
    platform: 'node',
    external: isPackage,
    plugins: [swcPlugin],
    // That a build took long says something of the machine, and nothing of the sources.
    checks: { bundlerTimings: false },
    onwarn: (warning) => {
      throw new Error(warning.message);
    },
  });
  await rm(outDir, { recursive: true, force: true });
  await bundle.write({ dir: outDir, format: 'es', sourcemap: true, keepNames: true, entryFileNames: '[name].js', chunkFileNames: 'chunks/[name]-[hash].js' });
  await bundle.close();
}

if (import.meta.filename === process.argv[1]) await buildApi();
