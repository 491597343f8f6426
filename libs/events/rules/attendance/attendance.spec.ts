import fc from 'fast-check';
import { ATTENDANCE_DIMENSIONS, releasedTotals, releasesOf, talliesBy, tallyOf, type AttendanceCount, type CountedEvent } from '..';

const count = (countryCode: string, came: number, more: Partial<AttendanceCount> = {}): AttendanceCount => ({ countryCode, role: 'MANAGER', sizeClass: '10-49', registered: came, came, walkIns: 0, ...more });

describe('attendance', () => {
  it('tells who stayed away from who came without having been expected', () => {
    const counts = [count('BE', 5, { registered: 6, walkIns: 2 }), count('FR', 1, { registered: 3 })];
    expect(tallyOf(counts)).toEqual({ registered: 9, came: 6, noShows: 5, walkIns: 2 });
    expect(talliesBy(counts, ({ countryCode }) => countryCode)).toEqual([
      { key: 'BE', registered: 6, came: 5, noShows: 3, walkIns: 2 },
      { key: 'FR', registered: 3, came: 1, noShows: 2, walkIns: 0 },
    ]);
  });

  it('is told by groups that are large enough, the rest together', () => {
    const [release] = releasesOf([{ eventId: 'a', counts: [count('BE', 12), count('FR', 11), count('DE', 6), count('NL', 5)] }], 10);
    expect(release?.parts.country).toEqual([{ value: 'BE', people: 12 }, { value: 'FR', people: 11 }, { value: null, people: 11 }]);
    expect(release?.people).toBe(34);
  });

  it('lets the smallest group join a rest that is too small', () => {
    const [release] = releasesOf([{ eventId: 'a', counts: [count('BE', 12), count('FR', 11), count('DE', 1)] }], 10);
    expect(release?.parts.country).toEqual([{ value: 'BE', people: 12 }, { value: null, people: 12 }]);
  });

  it('lets small events wait for those after them, and tells nothing without a smallest group', () => {
    const events = [{ eventId: 'a', counts: [count('BE', 9)] }, { eventId: 'b', counts: [count('BE', 1)] }, { eventId: 'c', counts: [count('BE', 3)] }];
    expect(releasesOf(events, 10).map(({ eventIds, people }) => [eventIds, people])).toEqual([[['a', 'b'], 10]]);
    expect(releasesOf(events, null)).toEqual([]);
    expect(releasesOf([], 10)).toEqual([]);
  });
});

const anyCount = fc.record({
  countryCode: fc.constantFrom('BE', 'FR', 'DE', 'NL'), role: fc.constantFrom('MANAGER' as const, 'OTHER' as const, 'RESEARCHER' as const), sizeClass: fc.constantFrom('0-9' as const, '10-49' as const, null),
  registered: fc.nat(20), came: fc.nat(14), walkIns: fc.constant(0),
});
const anyEvents = fc.array(fc.array(anyCount, { maxLength: 8 }), { maxLength: 8 }).map((all) => all.map((counts, at): CountedEvent => ({ eventId: String(at), counts })));

describe('what is told of who came', () => {
  it('has no part of fewer than the smallest group, and everybody in exactly one part of each dimension', () => {
    fc.assert(
      fc.property(anyEvents, fc.integer({ min: 2, max: 12 }), (events, smallest) => {
        for (const { people, parts } of releasesOf(events, smallest))
          for (const dimension of ATTENDANCE_DIMENSIONS) {
            expect(parts[dimension].every((part) => part.people >= smallest)).toBe(true);
            expect(parts[dimension].reduce((sum, part) => sum + part.people, 0)).toBe(people);
          }
      }),
    );
  });

  it('cannot be subtracted: between any two moments each figure grows by nobody or by enough, totals and dimensions alike', () => {
    fc.assert(
      fc.property(anyEvents, fc.nat(8), fc.nat(8), fc.integer({ min: 2, max: 12 }), (events, one, other, smallest) => {
        const at = (moment: number) => releasesOf(events.slice(0, moment), smallest);
        const [earlier, later] = [at(Math.min(one, other)), at(Math.max(one, other))];
        expect(later.slice(0, earlier.length)).toEqual(earlier);
        for (const dimension of ATTENDANCE_DIMENSIONS) {
          const before = new Map(releasedTotals(earlier, dimension).map(({ value, people }) => [value, people]));
          const after = releasedTotals(later, dimension);
          for (const { value, people } of after) {
            const grown = people - (before.get(value) ?? 0);
            expect(grown === 0 || grown >= smallest).toBe(true);
          }
          expect(after.reduce((sum, { people }) => sum + people, 0)).toBe(later.reduce((sum, { people }) => sum + people, 0));
        }
      }),
    );
  });

  it('would be subtracted if groups that are large enough were simply counted again: the property sees it', () => {
    const naive = (events: readonly CountedEvent[]) => talliesBy(events.flatMap(({ counts }) => counts), ({ countryCode }) => countryCode).filter(({ came }) => came >= 10);
    const events = [{ eventId: 'a', counts: [count('BE', 12)] }, { eventId: 'b', counts: [count('BE', 1)] }];
    expect(naive(events)[0]!.came - naive(events.slice(0, 1))[0]!.came).toBe(1);
  });
});
