import { readFile } from 'node:fs/promises';
import { openDatabase } from '@skills/platform/database';
import { importQuestionnaire } from '@skills/questionnaire/api';
import { databaseUrl } from './database-url';
import { migrations } from './migrations';
import { modules } from './modules';

/** Imports the questionnaire document named by the first argument: all of it or, with a reason for each fault, nothing. */
const [file] = process.argv.slice(2);
const fail = (lines: readonly string[]): never => {
  process.stderr.write(`${lines.join('\n')}\n`);
  process.exit(1);
};

const text = await readFile(file ?? fail(['Name the file to import: npm run content:import -- FILE']), 'utf8').catch((error: NodeJS.ErrnoException) =>
  fail([`${file} cannot be read (${error.code ?? 'unknown reason'}).`]),
);
let document: unknown;
try {
  document = JSON.parse(text);
} catch (error) {
  fail([`${file} is not JSON: ${(error as Error).message}`]);
}

const orm = await openDatabase({ url: databaseUrl(), entities: modules.flatMap((module) => module.entities), migrations, connections: 2 });
const outcome = await orm.em.fork().transactional((em) => importQuestionnaire(em, document, () => new Date()));
await orm.close(true);
if (outcome.faults.length > 0) fail([`Nothing was imported: ${outcome.faults.length} faults.`, ...outcome.faults.map(({ path, reason }) => `  ${path || 'document'}: ${reason}`)]);
process.stdout.write(`${outcome.code} ${outcome.version} ${outcome.imported ? 'imported' : 'was there already, unchanged'}.\n`);
