import fc from 'fast-check';
import { doorDayAt, doorDays } from './door-day';

const event = (startsAt: string, endsAt: string | null, timeZone = 'Europe/Brussels') => ({ startsAt: new Date(startsAt), endsAt: endsAt === null ? null : new Date(endsAt), timeZone });
const conference = event('2027-03-03T08:00:00Z', '2027-03-04T16:00:00Z');

describe('the days of a door', () => {
  it.each<[string, ReturnType<typeof event>, string[]]>([
    ['a workshop', event('2027-03-03T08:00:00Z', '2027-03-03T16:00:00Z'), ['2027-03-03']],
    ['one without an end', event('2027-03-03T08:00:00Z', null), ['2027-03-03']],
    ['a conference', conference, ['2027-03-03', '2027-03-04']],
    ['an evening beyond midnight', event('2027-03-03T19:00:00Z', '2027-03-04T01:00:00Z'), ['2027-03-03']],
    ['two days in its own zone, one in UTC', event('2027-03-03T01:00:00Z', '2027-03-03T22:00:00Z', 'America/New_York'), ['2027-03-02', '2027-03-03']],
    ['a weekend on which the clocks go forward', event('2027-03-27T08:00:00Z', '2027-03-28T15:00:00Z'), ['2027-03-27', '2027-03-28']],
  ])('%s', (_, times, days) => {
    expect(doorDays(times).map(({ day }) => day)).toEqual(days);
  });

  it('turn at four in the morning of the event’s zone, also where the clocks were changed', () => {
    expect(doorDays(conference)[1]).toEqual({ day: '2027-03-04', from: '2027-03-04T03:00:00.000Z' });
    expect(doorDays(event('2027-03-27T08:00:00Z', '2027-03-28T15:00:00Z'))[1]).toEqual({ day: '2027-03-28', from: '2027-03-28T02:00:00.000Z' });
  });

  it.each([
    ['2027-03-02T17:00:00.000Z', 0],
    ['2027-03-03T07:30:00.000Z', 0],
    ['2027-03-04T02:59:59.999Z', 0],
    ['2027-03-04T03:00:00.000Z', 1],
    ['2027-03-05T09:00:00.000Z', 1],
  ])('have %s on day %i, what is before the first on it, and what is after the last on that', (at, day) => {
    expect(doorDayAt(doorDays(conference), at)).toBe(day);
  });

  it('are one while the event has no time', () => {
    expect(doorDays({ ...conference, startsAt: null })).toEqual([]);
    expect(doorDayAt([], '2027-03-03T08:00:00.000Z')).toBe(0);
  });

  it('follow each other: no later moment is of an earlier day', () => {
    const moment = fc.date({ min: new Date('2027-01-01'), max: new Date('2027-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(moment, fc.integer({ min: 0, max: 5 * 24 }), fc.constantFrom('Europe/Brussels', 'Europe/Lisbon', 'America/New_York', 'UTC'), moment, moment, (startsAt, hours, timeZone, one, other) => {
        const days = doorDays({ startsAt, endsAt: new Date(startsAt.getTime() + hours * 3_600_000), timeZone });
        const [earlier, later] = [one, other].map((at) => at.toISOString()).sort();
        expect(days.map(({ from }) => from)).toEqual(days.map(({ from }) => from).toSorted());
        expect(doorDayAt(days, earlier!)).toBeLessThanOrEqual(doorDayAt(days, later!));
      }),
    );
  });
});
