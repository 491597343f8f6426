import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

const START_TIME_FIELD = 19;

/** When a process began, as text that differs between two processes that got the same number one after the other; null if none runs. */
function beginningOf(pid) {
  if (process.platform === 'linux') {
    try {
      const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
      // The program's name may contain spaces and brackets: fields are counted after its closing bracket.
      const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
      if (fields[0] === 'Z') return null;
      return `${readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()}/${fields[START_TIME_FIELD]}`;
    } catch {
      return null;
    }
  }
  try {
    process.kill(pid, 0);
    return process.platform === 'win32' ? 'running' : execFileSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8' }).trim();
  } catch (error) {
    return error.code === 'EPERM' ? 'running' : null;
  }
}

/** A process, told apart from a later one with the same number. @typedef {{pid: number, began: string | null}} ProcessMark */

/** @param {number} pid @returns {ProcessMark} */
export const markOf = (pid) => ({ pid, began: beginningOf(pid) });

/** Whether the very process that was marked still runs. @param {ProcessMark} mark */
export const stillRuns = (mark) => mark.began !== null && beginningOf(mark.pid) === mark.began;

/** Whether any process has this number now. @param {number} pid */
export const anyRuns = (pid) => beginningOf(pid) !== null;
