import { join } from 'node:path';
import { Fault } from '../runtime/fault.mjs';
import { lockHolder, takeLock } from '../runtime/lock.mjs';

/** A start that was told to stop gets so long to be gone. */
const GOING_MS = 4000;

const lockOf = (dataDir) => join(dataDir, 'lock.json');

/** Who holds a DATA_DIR, if anyone. @param {string} dataDir */
export const dataDirHolder = (dataDir) => lockHolder(lockOf(dataDir));

/**
 * Claims a DATA_DIR for this process, or says who has it.
 * @param {string} dataDir
 * @param {string} purpose What it is held for, for the sentence that a second one gets.
 */
export async function claimDataDir(dataDir, purpose) {
  const lock = await takeLock(lockOf(dataDir), { purpose, withinMs: GOING_MS });
  if (lock) return lock;
  const holder = dataDirHolder(dataDir);
  const whose = holder ? `process ${holder.pid} (${holder.purpose}${holder.address ? ` at ${holder.address}` : ''})` : 'another process';
  throw new Fault(`${dataDir} is in use by ${whose}; stop that one, or set DATA_DIR to another folder.`);
}
