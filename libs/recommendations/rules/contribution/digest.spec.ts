import { isDigestDue } from './digest';

const NOTHING = { inReview: 0, dead: 0, old: 0 };

describe('the daily mail to editors', () => {
  it.each([
    [NOTHING, '2026-11-30', false],
    [{ ...NOTHING, inReview: 1 }, '2026-12-01', true],
    [{ ...NOTHING, dead: 1 }, '2026-12-01', true],
    [{ ...NOTHING, old: 9 }, '2026-11-30', true],
    [{ ...NOTHING, old: 9 }, '2026-12-01', false],
  ])('of %j goes on %s: %s', (waits, today, isDue) => {
    expect(isDigestDue(waits, today)).toBe(isDue);
  });
});
