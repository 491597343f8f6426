import fc from 'fast-check';
import { daysIn, daysOf, isMonth, monthAfter, monthSpan, weekColumn, type Dated } from './month';

const at = (startsAt: string, endsAt: string, timeZone = 'Europe/Brussels'): Dated => ({ startsAt: new Date(startsAt), endsAt: new Date(endsAt), timeZone, date: null });
const on = (date: string): Dated => ({ startsAt: null, endsAt: null, timeZone: 'Europe/Brussels', date });

describe('an event in the months of a calendar', () => {
  it.each<[string, string, Dated, string[] | 'MONTH']>([
    ['an ordinary day', '2027-03', at('2027-03-03T08:00Z', '2027-03-03T15:00Z'), ['2027-03-03']],
    ['another month', '2027-04', at('2027-03-03T08:00Z', '2027-03-03T15:00Z'), []],
    ['three days over the end of a month', '2027-03', at('2027-03-30T08:00Z', '2027-04-01T15:00Z'), ['2027-03-30', '2027-03-31']],
    ['the same in the next', '2027-04', at('2027-03-30T08:00Z', '2027-04-01T15:00Z'), ['2027-04-01']],
    ['until midnight', '2027-03', at('2027-03-03T08:00Z', '2027-03-03T23:00Z'), ['2027-03-03']],
    ['the clock of the place, not of Greenwich', '2027-04', at('2027-03-31T22:30Z', '2027-03-31T23:30Z', 'Europe/Athens'), ['2027-04-01']],
    ['a day without an hour', '2019-04', on('2019-04-12'), ['2019-04-12']],
    ['a month without a day', '2019-04', on('2019-04'), 'MONTH'],
    ['nothing known', '2019-04', { ...on(''), date: null }, []],
  ])('%s', (_, month, dated, days) => {
    expect(daysIn(month, dated)).toEqual(days);
  });

  it('has each of the days on which something was held, and none of another month', () => {
    const held = { startsAt: null, endsAt: null, timeZone: 'Europe/Brussels', date: '2027-03-30', lastDate: '2027-04-01' };
    expect(['2027-02', '2027-03', '2027-04'].map((month) => daysIn(month, held))).toEqual([[], ['2027-03-30', '2027-03-31'], ['2027-04-01']]);
  });

  const anyMonth = fc.record({ year: fc.integer({ min: 1990, max: 2090 }), month: fc.integer({ min: 1, max: 12 }) }).map(({ year, month }) => `${year}-${String(month).padStart(2, '0')}`);

  it('months follow each other without a gap, and their days stand in one column after the other', () => {
    fc.assert(
      fc.property(anyMonth, (month) => {
        expect(isMonth(month)).toBe(true);
        expect(monthAfter(monthAfter(month, 1), -1)).toBe(month);
        const days = [...daysOf(month), ...daysOf(monthAfter(month, 1))];
        days.slice(1).forEach((day, index) => expect(weekColumn(day)).toBe((weekColumn(days[index]!) % 7) + 1));
        expect(days.every((day, index) => index === 0 || Date.parse(day) - Date.parse(days[index - 1]!) === 86_400_000)).toBe(true);
      }),
    );
  });

  it('whatever is in a month is found between the moments that are asked for', () => {
    fc.assert(
      fc.property(anyMonth, fc.date({ min: new Date('1990-01-01'), max: new Date('2090-12-31'), noInvalidDate: true }), fc.constantFrom('Pacific/Kiritimati', 'Pacific/Midway', 'Europe/Brussels'), (month, startsAt, timeZone) => {
        const { from, until } = monthSpan(month);
        if (daysIn(month, { startsAt, endsAt: null, timeZone, date: null }).length > 0) expect(startsAt >= from && startsAt < until).toBe(true);
      }),
    );
  });
});
