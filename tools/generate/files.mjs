import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { Fault } from '../runtime/fault.mjs';
import { inRoot } from '../runtime/root.mjs';

/** Writes files that must not be there yet: all of them or, when one is, none. @param {Record<string, string>} files Path in the checkout → content. */
export function writeNew(files) {
  for (const path of Object.keys(files)) if (existsSync(inRoot(path))) throw new Fault(`${path} is there already; nothing was written.`);
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(inRoot(path)), { recursive: true });
    writeFileSync(inRoot(path), content);
    console.log(`Wrote ${path}`);
  }
}

/** Changes a file by replacing one text. @param {string} path @param {RegExp} wanted @param {string | ((...found: string[]) => string)} replacement */
export function edit(path, wanted, replacement) {
  const before = readFileSync(inRoot(path), 'utf8');
  const after = before.replace(wanted, replacement);
  if (after === before) throw new Fault(`${path} does not look as expected; add the new name by hand.`);
  writeFileSync(inRoot(path), after);
  console.log(`Changed ${path}`);
}

/** Adds an import after the last one of a file. @param {string} path @param {string} line */
export const addImport = (path, line) => edit(path, /((?:^import [^;]*;\n)+)/m, `$1${line}\n`);
