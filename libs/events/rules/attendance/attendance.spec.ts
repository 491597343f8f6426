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

  it('lets those who stayed away wait until they are enough, with those of earlier releases', () => {
    const crowd = (noShows: number): readonly AttendanceCount[] => [count('BE', 12, { registered: 12 + noShows })];
    const told = (before: number, ...noShows: number[]) => releasesOf(noShows.map((stayed, at) => ({ eventId: String(at), counts: crowd(stayed) })), 10, before).map((release) => release.noShows);
    expect(told(0, 6, 4, 3)).toEqual([null, 10, null]);
    expect(told(7, 2, 1)).toEqual([null, 10]);
    expect(told(0, 0)).toEqual([null]);
  });
});

const anyCount = fc.record({
  countryCode: fc.constantFrom('BE', 'FR', 'DE', 'NL'), role: fc.constantFrom('MANAGER' as const, 'OTHER' as const, 'RESEARCHER' as const), sizeClass: fc.constantFrom('0-9' as const, '10-49' as const, null),
  stayedAway: fc.nat(6), came: fc.nat(14), walkIns: fc.constant(0),
}).map(({ stayedAway, ...some }) => ({ ...some, registered: some.came + stayedAway }));
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

  it('tells of those who stayed away nobody twice, and never fewer than the smallest group', () => {
    fc.assert(
      fc.property(anyEvents, fc.integer({ min: 2, max: 12 }), (events, smallest) => {
        const releases = releasesOf(events, smallest);
        const told = releases.flatMap(({ noShows }) => noShows ?? []);
        expect(told.every((noShows) => noShows >= smallest)).toBe(true);
        const stayed = tallyOf(events.filter(({ eventId }) => releases.some(({ eventIds }) => eventIds.includes(eventId))).flatMap(({ counts }) => counts)).noShows;
        const left = stayed - told.reduce((sum, noShows) => sum + noShows, 0);
        expect(left >= 0 && left < smallest).toBe(true);
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
