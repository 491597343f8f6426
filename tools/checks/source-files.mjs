import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { inRoot, ROOT } from '../runtime/root.mjs';

const SKIPPED = new Set(['node_modules', 'dist', 'generated', '.cache', '.data', '.nx', '.git', 'test-results']);

function* walk(folder) {
  for (const name of readdirSync(folder).sort()) {
    if (SKIPPED.has(name)) continue;
    const path = join(folder, name);
    if (statSync(path).isDirectory()) yield* walk(path);
    else yield relative(ROOT, path).replaceAll('\\', '/');
  }
}

/** Every file that people wrote, relative to the checkout; what git ignores is left out where there is git. @returns {string[]} */
export function sourceFiles() {
  const all = ['apps', 'libs', 'tools', 'docs'].filter((folder) => existsSync(inRoot(folder))).flatMap((folder) => [...walk(inRoot(folder))]);
  if (!existsSync(inRoot('.git'))) return all;
  const ignored = new Set(execFileSync('git', ['ls-files', '--others', '--ignored', '--exclude-standard', '--', 'apps', 'libs', 'tools', 'docs'], { cwd: ROOT, encoding: 'utf8' }).split('\n'));
  return all.filter((file) => !ignored.has(file));
}
