import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chownSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { Fault } from '../runtime/fault.mjs';

const run = promisify(execFile);

/** The one role of the embedded server. */
export const ROLE = 'skills';

/** Gives a path to the server's account. @param {string} path @param {import('./account.mjs').Account} account */
export const handOver = (path, account) => {
  if (account) chownSync(path, account.uid, account.gid);
};

/** Reads the password beside the cluster, made at the first start and readable by its owner only. @param {string} dataDir */
export const storedPassword = (dataDir) => readFileSync(join(dataDir, 'postgres-password'), 'utf8').trim();

function makePassword(dataDir) {
  const password = randomBytes(24).toString('base64url');
  writeFileSync(join(dataDir, 'postgres-password'), `${password}\n`, { mode: 0o600 });
  return password;
}

/**
 * Makes the data files unless they are there; a half-made cluster of an interrupted first start is made anew.
 * @param {import('./place.mjs').Place} place
 * @param {{dataDir: string, durable: boolean}} options `durable: false` skips waiting for the disk, for throw-away data.
 */
export async function ensureCluster({ binaries, cluster, account }, { dataDir, durable }) {
  const complete = join(cluster, 'complete');
  if (existsSync(complete)) return requireVersion(cluster, binaries.major);
  rmSync(cluster, { recursive: true, force: true });
  mkdirSync(cluster, { recursive: true, mode: 0o700 });
  handOver(cluster, account);

  const scratch = mkdtempSync(join(tmpdir(), 'skills-password-'));
  const passwordFile = join(scratch, 'password');
  writeFileSync(passwordFile, makePassword(dataDir), { mode: 0o600 });
  handOver(scratch, account);
  handOver(passwordFile, account);
  const locale = binaries.major >= 17 ? ['--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--locale=C'] : ['--locale=C'];
  try {
    await run(
      binaries.initdb,
      ['-D', cluster, '-U', ROLE, '-E', 'UTF8', ...locale, '-A', 'scram-sha-256', `--pwfile=${passwordFile}`, ...(durable ? [] : ['--no-sync'])],
      { cwd: cluster, ...(account ?? {}), env: { ...process.env, LC_ALL: 'C' } },
    );
  } catch (error) {
    throw new Fault(`PostgreSQL could not make its data files in ${cluster}: ${String(error.stderr || error.message).trim().split('\n').at(-1)}`);
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
  writeFileSync(complete, 'made by the start script\n');
  handOver(complete, account);
}

function requireVersion(cluster, major) {
  const has = Number(readFileSync(join(cluster, 'PG_VERSION'), 'utf8'));
  if (has !== major) throw new Fault(`The data in ${cluster} belongs to PostgreSQL ${has}, but version ${major} is installed; export what you need with the old version, or choose another DATA_DIR.`);
}
