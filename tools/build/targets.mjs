import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { Fault } from '../runtime/fault.mjs';
import { takeLock } from '../runtime/lock.mjs';
import { runProgram } from '../runtime/program.mjs';
import { inRoot } from '../runtime/root.mjs';
import { fingerprint } from './fingerprint.mjs';

/**
 * Something made from sources: only made again when one of them changed.
 * @typedef {object} Target
 * @property {string} name Also the name of its stamp under `.cache`.
 * @property {string} says What is being done, for the one who waits.
 * @property {string[]} program The program that makes it, with arguments.
 * @property {string} makes A file that exists once it was made.
 * @property {string[]} from Files and folders that it is made of.
 * @property {(path: string) => boolean} counts Which of those files matter.
 */

const isServer = (path) => !/\/web\/|^libs\/platform\/(ui|i18n)\//.test(path) && !/\.(tsx|css)$/.test(path);
const isBrowser = (path) => !/^libs\/[^/]+\/api\/|^libs\/platform\/(database|mail|testing)\/|^apps\/api\//.test(path);

/** @type {Record<'documents' | 'api' | 'web', Target>} */
export const TARGETS = {
  documents: {
    name: 'documents',
    says: 'Writing the typed documents',
    program: ['node_modules/@graphql-codegen/cli/esm/bin.js', '-c', 'codegen.ts'],
    makes: 'libs/schema/generated/gql.ts',
    from: ['codegen.ts', 'libs', 'apps', 'package-lock.json'],
    counts: (path) => isBrowser(path) && /\.(tsx?|graphql|json)$/.test(path),
  },
  api: {
    name: 'api',
    says: 'Building the server',
    program: ['tools/build-api.mjs'],
    makes: 'dist/api/main.js',
    from: ['apps/api', 'libs', 'tools/build-api.mjs', 'tools/swc.mjs', 'package-lock.json'],
    counts: isServer,
  },
  web: {
    name: 'web',
    says: 'Building the pages',
    program: ['tools/build-web.mjs'],
    makes: 'dist/web/csp.json',
    from: ['apps', 'libs', 'tools/build-web.mjs', 'tools/vite', 'tools/checks/locale-folders.mjs', 'codegen.ts', 'package-lock.json'],
    counts: isBrowser,
  },
};

const WAIT_MS = 300_000;

const stampOf = (target) => inRoot('.cache', `built-${target.name}`);

function isFresh(target, hash) {
  const stamp = stampOf(target);
  return existsSync(inRoot(target.makes)) && existsSync(stamp) && readFileSync(stamp, 'utf8') === hash;
}

async function makeNow(target, say) {
  const hash = fingerprint(target.from, target.counts);
  if (isFresh(target, hash)) return false;
  say(`${target.says} …`);
  rmSync(stampOf(target), { force: true });
  const { code, output } = await runProgram(target.program, { quiet: true });
  if (code !== 0) throw new Fault(`${output.trim()}\n${target.says} failed.`);
  writeFileSync(stampOf(target), hash);
  return true;
}

/**
 * Makes a target unless nothing changed since it was last made; of two processes that want the same, one waits.
 * @param {Target} target
 * @param {(line: string) => void} say
 * @returns {Promise<boolean>} Whether it had to be made.
 */
export async function make(target, say = console.log) {
  mkdirSync(inRoot('.cache'), { recursive: true });
  const lock = await takeLock(inRoot('.cache', `making-${target.name}.lock`), { purpose: target.says, withinMs: WAIT_MS });
  if (!lock) throw new Fault(`${target.says} is still going on in another process; wait for it or end it.`);
  try {
    return await makeNow(target, say);
  } finally {
    lock.release();
  }
}

/** Makes everything that runs: the server beside the pages. @param {(line: string) => void} say */
export async function makeAll(say = console.log) {
  const pages = make(TARGETS.documents, say).then(() => make(TARGETS.web, say));
  const outcomes = await Promise.allSettled([make(TARGETS.api, say), pages]);
  for (const outcome of outcomes) if (outcome.status === 'rejected') throw outcome.reason;
}
