import { accessSync, constants, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Fault } from './fault.mjs';

/** Folder by folder: the recursive variant of Node 20 never returns where the system forbids new folders, as in /proc. */
function makeFolder(folder) {
  if (existsSync(folder)) return;
  makeFolder(dirname(folder));
  try {
    mkdirSync(folder, { mode: 0o700 });
  } catch (error) {
    if (error.code !== 'EEXIST') throw error;
  }
}

/**
 * Makes sure that a folder exists and can be written.
 * @param {string} folder Absolute path.
 * @returns {string} The same path.
 */
export function usableFolder(folder) {
  try {
    makeFolder(folder);
    accessSync(folder, constants.R_OK | constants.W_OK | constants.X_OK);
    const probe = join(folder, `.probe-${process.pid}`);
    writeFileSync(probe, '');
    rmSync(probe);
    return folder;
  } catch (error) {
    throw new Fault(`The folder ${folder} cannot be written (${error.code}); set DATA_DIR to one that can.`);
  }
}
