import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { parseAst } from 'vite';
import { WEB, WEB_APPS } from '../vite/places.mjs';

const SHELL_LIMIT_IN_BYTES = 200_000;
const APP_LIMIT_IN_BYTES = 60_000;
const REACT = /\.__CLIENT_INTERNALS_DO_NOT_USE_OR_WARN_USERS_THEY_CANNOT_UPGRADE\s*=[^=]/g;
const REACT_DOM = /rendererPackageName:\s*[`'"]react-dom[`'"]/g;

const staticImports = (code) =>
  parseAst(code).body.flatMap((node) => ((node.type === 'ImportDeclaration' || node.type.startsWith('Export')) && node.source ? [node.source.value] : []));

// All scripts that the browser fetches before the entry can run, found in the files themselves and not in what the build says of them.
const closure = async (entry, imports, found = new Map()) => {
  if (found.has(entry)) return found;
  const code = await readFile(join(WEB, entry), 'utf8');
  found.set(entry, gzipSync(code, { level: 9 }).length);
  for (const specifier of staticImports(code)) {
    await closure(/^[./]/.test(specifier) ? new URL(specifier, `http://x${entry}`).pathname : imports[specifier], imports, found);
  }
  return found;
};

const count = async (pattern) => {
  const files = (await readdir(WEB, { recursive: true })).filter((each) => each.endsWith('.js') && !each.startsWith('_graphiql'));
  const texts = await Promise.all(files.map((each) => readFile(join(WEB, each), 'utf8')));
  return texts.reduce((sum, text) => sum + (text.match(pattern)?.length ?? 0), 0);
};

/** Measures what a visitor downloads first; returns lines to print and the faults found. */
export const measureBundles = async () => {
  const { imports } = JSON.parse(await readFile(join(WEB, 'import-map.json'), 'utf8'));
  const lines = [];
  const faults = [];
  const judge = (name, bytes, limit) => {
    lines.push(`${name}: ${(bytes / 1000).toFixed(1)} kB of ${limit / 1000} kB gzip`);
    if (bytes > limit) faults.push(`${name} is over its budget`);
  };

  let shell = new Map();
  for (const { name } of WEB_APPS) {
    const file = join(WEB, '_apps', name, 'manifest.json');
    if (!existsSync(file)) continue;
    const all = await closure(JSON.parse(await readFile(file, 'utf8')).entry, imports);
    if (name === 'portal') shell = all;
    const more = name === 'portal' ? [...all] : [...all].filter(([script]) => !shell.has(script));
    judge(name === 'portal' ? 'portal, first route' : `${name}, on top`, more.reduce((sum, [, bytes]) => sum + bytes, 0), name === 'portal' ? SHELL_LIMIT_IN_BYTES : APP_LIMIT_IN_BYTES);
  }

  for (const [name, pattern] of [['React', REACT], ['React DOM', REACT_DOM]]) {
    const copies = await count(pattern);
    lines.push(`${name} on the page: ${copies}`);
    if (copies !== 1) faults.push(`there must be exactly one ${name}, not ${copies}`);
  }
  return { lines, faults };
};

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const { lines, faults } = await measureBundles();
  for (const line of [...lines, ...faults.map((fault) => `FAULT ${fault}`)]) console.log(line);
  process.exitCode = faults.length > 0 ? 1 : 0;
}
