import type { Answered } from './answered';
import { forgetCopies, forgetCopy, keepCopy, keptCopies, keptCopy } from './kept-copy';

const answered = (kind: 'RUN' | 'PART', id: string) => ({ kind, id, isFinished: false, role: null, earlier: [] }) as unknown as Answered;
const DAY = 86_400_000;
const then = Date.parse('2026-11-23T09:00:00Z');
const idsAt = (now: number) => keptCopies(now).map(({ answered: { id } }) => id);

beforeEach(() => localStorage.clear());

describe('the copies of what is answered on this device', () => {
  it.each(['RUN', 'PART'] as const)('give a %s by its kind and id', (kind) => {
    expect(keepCopy(answered(kind, 'a1'))).toBe(true);
    expect(keptCopy({ kind, id: 'a1' })).toEqual(answered(kind, 'a1'));
    expect(keptCopy({ kind: kind === 'RUN' ? 'PART' : 'RUN', id: 'a1' })).toBeNull();
  });

  it('stand side by side, the one that was opened last first, and go one by one', () => {
    keepCopy(answered('RUN', 'r1'), then);
    keepCopy(answered('PART', 'p1'), then + 1);
    keepCopy(answered('RUN', 'r2'), then + 2);
    keepCopy(answered('RUN', 'r1'), then + 3);
    expect(idsAt(then + 4)).toEqual(['r1', 'r2', 'p1']);
    forgetCopy({ kind: 'RUN', id: 'r2' });
    expect(idsAt(then + 4)).toEqual(['r1', 'p1']);
    forgetCopies();
    expect(idsAt(then + 4)).toEqual([]);
  });

  it('are used for a month and no longer, and then do not even stay', () => {
    keepCopy(answered('RUN', 'r1'), then);
    expect(idsAt(then + 29 * DAY)).toEqual(['r1']);
    expect(idsAt(then + 30 * DAY)).toEqual([]);
    expect(keptCopy({ kind: 'RUN', id: 'r1' }, then + 30 * DAY)).toBeNull();
    keepCopy(answered('RUN', 'r2'), then + 30 * DAY);
    expect(Object.keys(localStorage)).toEqual(['skills-copy:answered:RUN:r2']);
  });

  it.each(['nonsense', '{"shape":0,"answered":{"kind":"RUN","id":"r1"}}', 'null'])('are none when the storage holds %s', (text) => {
    localStorage.setItem('skills-copy:answered:RUN:r1', text);
    expect(keptCopy({ kind: 'RUN', id: 'r1' })).toBeNull();
    expect(keptCopies()).toEqual([]);
  });
});
