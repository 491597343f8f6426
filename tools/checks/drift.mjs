import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { make, TARGETS } from '../build/targets.mjs';
import { startPostgres } from '../postgres/index.mjs';
import { runProgram } from '../runtime/program.mjs';
import { inRoot } from '../runtime/root.mjs';

/** Does work with a folder that is gone afterwards. @template Result @param {(folder: string) => Promise<Result>} work */
async function inScratch(work) {
  const folder = mkdtempSync(join(tmpdir(), 'skills-check-'));
  try {
    return await work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Does work with an empty database that is gone afterwards. @template Result @param {(url: string) => Promise<Result>} work */
export const onEmptyDatabase = (work) =>
  inScratch(async (dataDir) => {
    const server = await startPostgres({ dataDir, purpose: 'checks', durable: false });
    try {
      return await work(server.url);
    } finally {
      await server.stop();
    }
  });

/** Whether the committed schema is the one that the code makes. */
export async function schemaFaults() {
  await make(TARGETS.api, () => undefined);
  return inScratch(async (folder) => {
    const file = join(folder, 'schema.graphql');
    const { code, output } = await runProgram(['dist/api/emit-schema.js', file], { quiet: true });
    if (code !== 0) return [output];
    return readFileSync(file, 'utf8') === readFileSync(inRoot('libs/schema/schema.graphql'), 'utf8')
      ? []
      : ['libs/schema/schema.graphql is not what the code makes: run "npm run sync".'];
  });
}

/** Whether the migrations, run on an empty database, make what the entities describe. */
export async function migrationFaults() {
  await make(TARGETS.api, () => undefined);
  return onEmptyDatabase(async (url) => {
    const { code, output } = await runProgram(['dist/api/write-migration.js', '--check'], { quiet: true, env: { DATABASE_URL: url } });
    return code === 0 ? [] : [output];
  });
}
