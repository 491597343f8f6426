import fc from 'fast-check';
import { afterLook, LINK_VERDICTS, linkVerdict, type LinkAnswer, type LinkStanding, type LinkVerdict } from './link-standing';

describe('what a look at an address tells', () => {
  it.each<[LinkVerdict, LinkAnswer]>([
    ['ALIVE', { status: 200 }],
    ['ALIVE', { status: 204 }],
    ['GONE', { status: 404 }],
    ['GONE', { status: 410 }],
    ['TURNED_AWAY', { status: 401 }],
    ['TURNED_AWAY', { status: 403 }],
    ['TURNED_AWAY', { status: 429 }],
    ['TURNED_AWAY', { status: 451 }],
    ['FAILED', { status: 500 }],
    ['FAILED', { status: 503 }],
    ['FAILED', { status: 302 }],
    ['FAILED', { status: 999 }],
    ['FAILED', { failure: 'NO_ANSWER' }],
    ['NOT_PUBLIC', { failure: 'NOT_PUBLIC' }],
  ])('is %s for %j', (verdict, answer) => {
    expect(linkVerdict(answer)).toBe(verdict);
  });
});

const looks = (...verdicts: readonly (readonly [day: number, verdict: LinkVerdict])[]): LinkStanding =>
  verdicts.reduce<LinkStanding | null>((standing, [day, verdict]) => afterLook(standing, verdict, `2026-11-${String(day).padStart(2, '0')}`), null)!;

describe('what is known of an address', () => {
  it.each<[boolean, string, (readonly [number, LinkVerdict])[]]>([
    [false, 'gone once', [[1, 'GONE']]],
    [true, 'gone on two days', [[1, 'GONE'], [2, 'GONE']]],
    [false, 'gone twice on one day', [[1, 'GONE'], [1, 'GONE']]],
    [false, 'silent on two days', [[1, 'FAILED'], [2, 'FAILED']]],
    [true, 'silent on three days', [[1, 'FAILED'], [2, 'FAILED'], [4, 'FAILED']]],
    [true, 'silent, then gone', [[1, 'FAILED'], [2, 'GONE']]],
    [false, 'open in between', [[1, 'GONE'], [2, 'ALIVE'], [3, 'GONE']]],
    [true, 'turned away in between', [[1, 'GONE'], [2, 'TURNED_AWAY'], [3, 'GONE']]],
    [false, 'turned away always', [[1, 'TURNED_AWAY'], [2, 'TURNED_AWAY'], [3, 'TURNED_AWAY']]],
    [true, 'dead, then silent once', [[1, 'GONE'], [2, 'GONE'], [3, 'FAILED']]],
    [true, 'dead, then turned away', [[1, 'GONE'], [2, 'GONE'], [3, 'TURNED_AWAY']]],
    [true, 'no public place', [[1, 'NOT_PUBLIC']]],
  ])('dead is %s: %s', (isDead, _, verdicts) => {
    expect(looks(...verdicts).isDead).toBe(isDead);
  });

  it('says since when it does not open', () => {
    expect(looks([1, 'ALIVE'], [3, 'FAILED'], [4, 'TURNED_AWAY'], [5, 'GONE'])).toEqual({ verdict: 'GONE', failingDays: 2, failingSince: '2026-11-03', failedOn: '2026-11-05', isDead: true });
  });

  it('is never dead while it opens, and never by being turned away alone', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.integer({ min: 1, max: 28 }), fc.constantFrom(...LINK_VERDICTS)), { minLength: 1, maxLength: 20 }), (some) => {
        const inOrder = some.toSorted(([one], [other]) => one - other);
        const standing = looks(...inOrder);
        const sinceOpen = inOrder.slice(inOrder.findLastIndex(([, verdict]) => verdict === 'ALIVE') + 1).filter(([, verdict]) => verdict !== 'TURNED_AWAY');
        expect(standing.failingDays).toBe(new Set(sinceOpen.map(([day]) => day)).size);
        expect(standing.failingSince === null).toBe(sinceOpen.length === 0);
        if (sinceOpen.length === 0) expect(standing.isDead).toBe(false);
      }),
    );
  });
});
