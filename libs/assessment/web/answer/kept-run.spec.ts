import { forgetKeptRun, keepRun, keptRun, type AnsweredRun } from './kept-run';

const run = (id: string) => ({ __typename: 'Run', id, completedAt: null, respondent: null }) as unknown as AnsweredRun;

beforeEach(() => sessionStorage.clear());

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

  it('is gone once it is let go', () => {
    keepRun(run('r1'));
    forgetKeptRun();
    expect(keptRun('r1')).toBeNull();
  });

  it.each(['nonsense', '{"shape":0,"run":{"id":"r1"}}', 'null'])('is none when the storage holds %s', (text) => {
    sessionStorage.setItem('skills-run', text);
    expect(keptRun('r1')).toBeNull();
  });
});
