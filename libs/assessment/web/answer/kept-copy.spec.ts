import type { Answered } from './answered';
import { anyKeptCopy, forgetCopy, keepCopy, keptCopy } from './kept-copy';

const answered = (kind: 'RUN' | 'PART', id: string) => ({ kind, id, isFinished: false, role: null, earlier: [] }) as unknown as Answered;

beforeEach(() => localStorage.clear());

describe('the copy of what is answered on this device', () => {
  it.each(['RUN', 'PART'] as const)('of a %s is found again by its kind and id', (kind) => {
    keepCopy(answered(kind, 'a1'));
    expect(keptCopy({ kind, id: 'a1' })).toEqual(answered(kind, 'a1'));
    expect(keptCopy({ kind: kind === 'RUN' ? 'PART' : 'RUN', id: 'a1' })).toBeNull();
  });

  it('is one only', () => {
    keepCopy(answered('RUN', 'r1'));
    keepCopy(answered('PART', 'p1'));
    expect(keptCopy({ kind: 'RUN', id: 'r1' })).toBeNull();
    expect(keptCopy({ kind: 'PART', id: 'p1' })).not.toBeNull();
  });

  it('is used for a month and no longer', () => {
    const then = Date.parse('2026-11-23T09:00:00Z');
    keepCopy(answered('RUN', 'r1'), then);
    expect(anyKeptCopy(then + 29 * 86_400_000)).not.toBeNull();
    expect(anyKeptCopy(then + 30 * 86_400_000)).toBeNull();
  });

  it('is gone once it is let go', () => {
    keepCopy(answered('PART', 'p1'));
    forgetCopy();
    expect(anyKeptCopy()).toBeNull();
  });

  it.each(['nonsense', '{"shape":0,"answered":{"kind":"RUN","id":"r1"}}', 'null'])('is none when the storage holds %s', (text) => {
    localStorage.setItem('skills-copy:answered', text);
    expect(keptCopy({ kind: 'RUN', id: 'r1' })).toBeNull();
  });
});
