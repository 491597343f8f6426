import { readFileSync } from 'node:fs';
import { inRoot } from '../runtime/root.mjs';
import { sourceFiles } from './source-files.mjs';

const MOST_LINES = 250;
const VAGUE = /(^|[/.-])(utils?|helpers?|common|misc|managers?|shared-utils)([/.-]|$)/;
const KEBAB = /^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9]+(-[a-z0-9]+)*)*$/;
const CODE = /\.(ts|tsx|mjs|css)$/;
const BY_CUSTOM = new Set(['README.md', 'LICENSE']);

/** Files that are too long to read at once, and names that say nothing or are written differently from the others. */
export async function shapeFaults() {
  return sourceFiles().flatMap((file) => {
    const faults = [];
    const name = file.split('/').at(-1);
    if (VAGUE.test(file)) faults.push(`${file}: the name says nothing; name it after what it holds.`);
    if (CODE.test(file) && !KEBAB.test(name)) faults.push(`${file}: file names are kebab-case.`);
    if (!CODE.test(file) || BY_CUSTOM.has(name)) return faults;
    const lines = readFileSync(inRoot(file), 'utf8').split('\n').length - 1;
    if (lines > MOST_LINES) faults.push(`${file}: ${lines} lines; ${MOST_LINES} is the most. Divide it by subject.`);
    return faults;
  });
}
