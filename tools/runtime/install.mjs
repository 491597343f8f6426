import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { Fault } from './fault.mjs';
import { inRoot, ROOT } from './root.mjs';

const packagesOf = (file) => JSON.parse(readFileSync(file, 'utf8')).packages;

/** Whether node_modules holds what the lockfile names; packages for other platforms may be absent. */
function isInstalled() {
  const record = inRoot('node_modules', '.package-lock.json');
  if (!existsSync(record)) return false;
  const present = packagesOf(record);
  return Object.entries(packagesOf(inRoot('package-lock.json'))).every(([path, wanted]) => {
    if (!path.startsWith('node_modules/')) return true;
    const found = present[path];
    return found ? found.version === wanted.version && Boolean(found.link) === Boolean(wanted.link) : Boolean(wanted.optional || wanted.peer);
  });
}

/** npm as it was started, else the one on the path. */
function npmCommand() {
  const own = process.env.npm_execpath;
  if (own && /npm-cli\.c?js$/.test(own)) return { command: process.execPath, first: [own], shell: false };
  return { command: 'npm', first: [], shell: process.platform === 'win32' };
}

async function npm(...args) {
  const { command, first, shell } = npmCommand();
  const code = await new Promise((resolve, reject) => {
    spawn(command, [...first, ...args, '--no-audit', '--no-fund', '--loglevel=error'], { cwd: ROOT, stdio: 'inherit', shell }).once('error', reject).once('close', resolve);
  }).catch((error) => {
    throw new Fault(`npm could not be started (${error.code}); install Node with npm, version 20 or newer.`);
  });
  if (code !== 0) throw new Fault('The dependencies could not be installed; npm says why above.');
}

/** Brings node_modules and the lockfile up to date after a package was added. */
export const installAnew = () => npm('install');

/** Installs the dependencies unless they are there. A missing folder is filled as locked; an outdated one is brought up to date. */
export async function ensureInstalled() {
  if (isInstalled()) return;
  const isFirst = !existsSync(inRoot('node_modules'));
  console.log(isFirst ? 'Installing the dependencies; the first time this takes some minutes …' : 'Bringing the dependencies up to date …');
  await npm(isFirst ? 'ci' : 'install');
}
