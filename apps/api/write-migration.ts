import { readFile, writeFile } from 'node:fs/promises';
import { openDatabase } from '@skills/platform/database';
import { databaseUrl } from './database-url';
import { migrations } from './migrations';
import { modules } from './modules';
import { undoing } from './undoing';

/**
 * Compares the entities with the database that all migrations have been run on. With `--check` it prints what is
 * missing and fails; otherwise it writes a migration for it: `write-migration NAME`.
 */
const [name = 'change'] = process.argv.slice(2);
const folder = 'apps/api/migrations';
const orm = await openDatabase({ url: databaseUrl(), entities: modules.flatMap((module) => module.entities), migrations, connections: 2 });
await orm.migrator.up();
const missing = (await orm.schema.getUpdateSchemaSQL({ wrap: false, safe: false })).trim();

if (missing === '') process.stdout.write('Migrations and entities agree.\n');
else if (name === '--check') {
  process.stderr.write(`The entities say what no migration does: run "npm run sync".\n${missing}\n`);
  process.exitCode = 1;
} else {
  const down = undoing((await orm.schema.getUpdateSchemaMigrationSQL({ wrap: false, safe: false })).down);
  const stamp = new Date().toISOString().slice(0, 19).replace(/[-T:]/g, '');
  const title = `${stamp}-${name.toLowerCase().replace(/[^a-z0-9]+/g, '-')}`;
  const className = `Migration${stamp}`;
  const lines = (sql: string): string => sql.split('\n').map((line) => (line === '' ? '' : `      ${line}`)).join('\n').replaceAll('\\', '\\\\').replaceAll('`', '\\`').replaceAll('${', '\\${');
  await writeFile(
    `${folder}/${title}.ts`,
    `import { Migration } from '@mikro-orm/migrations';\n\nexport class ${className} extends Migration {\n  override up(): void {\n    this.addSql(\`\n${lines(missing)}\n    \`);\n  }\n\n  override down(): void {\n    this.addSql(\`\n${lines(down)}\n    \`);\n  }\n}\n`,
  );
  const index = await readFile(`${folder}/index.ts`, 'utf8');
  await writeFile(
    `${folder}/index.ts`,
    index
      .replace('/** The migrations', `import { ${className} } from './${title}';\n\n/** The migrations`)
      .replace(/\n\n+import/g, '\nimport')
      .replace(/\n?\];/, `\n  { name: '${title}', class: ${className} },\n];`),
  );
  process.stdout.write(`Wrote ${folder}/${title}.ts\n`);
}
await orm.close(true);
