import { readFileSync, writeFileSync } from 'node:fs';
import { make, TARGETS } from '../build/targets.mjs';
import { onEmptyDatabase } from '../checks/drift.mjs';
import { localeFolders } from '../checks/locale-folders.mjs';
import { wantedIndexes } from '../checks/locale-indexes.mjs';
import { sourceFiles } from '../checks/source-files.mjs';
import { mendedFrenchFile } from '../checks/typography.mjs';
import { Fault, runCommand } from '../runtime/fault.mjs';
import { runProgram } from '../runtime/program.mjs';
import { inRoot } from '../runtime/root.mjs';

async function run(args, env) {
  const { code } = await runProgram(args, { env });
  if (code !== 0) throw new Fault(`${args[0]} failed; its reason is above.`);
}

// What a machine can do for the texts: the index of each folder, and the spaces of French.
function writeTexts() {
  const files = sourceFiles();
  for (const { file, text } of wantedIndexes(files)) writeFileSync(inRoot(file), text);
  for (const { folder, languages } of localeFolders(files)) {
    if (!languages.includes('fr')) continue;
    const file = inRoot(folder, 'fr.json');
    writeFileSync(file, mendedFrenchFile(readFileSync(file, 'utf8')));
  }
}

await runCommand(async () => {
  const [name = 'change'] = process.argv.slice(2);
  writeTexts();
  await make(TARGETS.api);
  await onEmptyDatabase((url) => run(['dist/api/write-migration.js', name], { DATABASE_URL: url }));
  await make(TARGETS.api);
  await run(['dist/api/emit-schema.js', 'libs/schema/schema.graphql']);
  await make(TARGETS.documents);
  console.log('Indexes of texts, migration, schema and typed documents are what the code says.');
});
