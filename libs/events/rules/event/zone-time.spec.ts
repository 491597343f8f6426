import fc from 'fast-check';
import { DateTime } from 'luxon';
import { momentAt, wallTime } from './zone-time';

const ZONES = ['Europe/Brussels', 'Europe/Athens', 'Atlantic/Azores', 'Asia/Kathmandu', 'America/St_Johns', 'Pacific/Apia'];

describe('the clock of a place', () => {
  it.each([
    ['2027-03-03T09:00', 'Europe/Brussels', '2027-03-03T08:00:00.000Z'],
    ['2027-07-07T09:00', 'Europe/Brussels', '2027-07-07T07:00:00.000Z'],
    ['2027-10-31T02:30', 'Europe/Brussels', '2027-10-31T00:30:00.000Z'],
    ['2027-03-28T02:30', 'Europe/Brussels', '2027-03-28T01:30:00.000Z'],
  ])('%s in %s is %s', (wall, zone, moment) => {
    expect(momentAt(wall, zone)?.toISOString()).toBe(moment);
  });

  it.each(['', 'tomorrow', '2027-13-01T00:00', '2027-03-03'])('reads no time from %j', (wall) => {
    expect(momentAt(wall, 'Europe/Brussels')).toBeNull();
  });

  it('gives back every moment that it shows, and agrees with a library of time zones', () => {
    fc.assert(
      fc.property(fc.date({ min: new Date('2020-01-01'), max: new Date('2035-01-01'), noInvalidDate: true }), fc.constantFrom(...ZONES), (any, zone) => {
        const moment = new Date(Math.floor(any.getTime() / 60_000) * 60_000);
        const wall = wallTime(moment, zone);
        expect(wall).toBe(DateTime.fromJSDate(moment, { zone }).toFormat("yyyy-MM-dd'T'HH:mm"));
        const back = momentAt(wall, zone)!;
        expect(wallTime(back, zone)).toBe(wall);
        // Twice shown, the first time is meant.
        expect(back.getTime()).toBeLessThanOrEqual(moment.getTime());
      }),
    );
  });
});
