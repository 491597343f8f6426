import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { ROOT } from '../runtime/root.mjs';

const NEVER = /(^|[/\\])(node_modules|dist|generated|e2e)([/\\]|$)|\.spec\.tsx?$/;

function* filesUnder(path) {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (!stats) return;
  if (stats.isFile()) yield path;
  if (stats.isDirectory()) for (const name of readdirSync(path).sort()) if (!NEVER.test(join(path, name))) yield* filesUnder(join(path, name));
}

/**
 * One hash over the names and contents of files.
 * @param {readonly string[]} paths Files and folders, relative to the checkout.
 * @param {(path: string) => boolean} counts Whether a file, named relative to the checkout with slashes, matters.
 */
export function fingerprint(paths, counts = () => true) {
  const hash = createHash('sha256');
  for (const path of paths) {
    for (const file of filesUnder(join(ROOT, path))) {
      const name = relative(ROOT, file).replaceAll('\\', '/');
      if (counts(name)) hash.update(name).update('\0').update(readFileSync(file)).update('\0');
    }
  }
  return hash.digest('hex');
}
