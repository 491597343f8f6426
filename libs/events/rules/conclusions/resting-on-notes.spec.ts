import { restingOnNotes } from '..';

describe('on what conclusions rest together', () => {
  it.each([[[2, 1], 'ALL'], [[2, 0], 'SOME'], [[0, 0], 'NONE']] as const)('of %j notes is %s', (counts, expected) => {
    expect(restingOnNotes(counts.map((noteCount) => ({ noteCount })))).toBe(expected);
  });
});
