import { anyKeptRun, forgetKeptRun, keepRun, keptRun, type AnsweredRun } from './kept-run';

const run = (id: string) => ({ __typename: 'Run', id, completedAt: null, respondent: null }) as unknown as AnsweredRun;

beforeEach(() => localStorage.clear());

describe('the copy of a run on this device', () => {
  it('is found again by its id', () => {
    keepRun(run('r1'));
    expect(keptRun('r1')).toEqual(run('r1'));
  });

  it('is of one run only', () => {
    keepRun(run('r1'));
    keepRun(run('r2'));
    expect(keptRun('r1')).toBeNull();
    expect(keptRun('r2')).not.toBeNull();
  });

  it('is used for a month and no longer', () => {
    const then = Date.parse('2026-11-23T09:00:00Z');
    keepRun(run('r1'), then);
    expect(anyKeptRun(then + 29 * 86_400_000)).not.toBeNull();
    expect(anyKeptRun(then + 30 * 86_400_000)).toBeNull();
  });

  it('is gone once it is let go', () => {
    keepRun(run('r1'));
    forgetKeptRun();
    expect(keptRun('r1')).toBeNull();
  });

  it.each(['nonsense', '{"shape":0,"run":{"id":"r1"}}', 'null'])('is none when the storage holds %s', (text) => {
    localStorage.setItem('skills-copy:run', text);
    expect(keptRun('r1')).toBeNull();
  });
});
