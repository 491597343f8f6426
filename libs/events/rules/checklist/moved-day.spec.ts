import { movedDay } from './checklist';

const at = (startsAt: string, timeZone = 'Europe/Brussels') => ({ startsAt: new Date(startsAt), timeZone });

describe('a day that moves with an event', () => {
  it.each([
    ['2027-03-01', at('2027-03-03T08:00:00Z'), at('2027-06-02T07:00:00Z'), '2027-05-31'],
    ['2027-03-01', at('2027-03-03T08:00:00Z'), at('2027-03-03T15:00:00Z'), '2027-03-01'],
    ['2027-03-01', at('2027-03-03T08:00:00Z'), at('2027-03-01T08:00:00Z'), '2027-02-27'],
    ['2027-03-01', at('2027-03-03T23:30:00Z'), at('2027-03-03T08:00:00Z'), '2027-02-28'],
  ])('%s', (day, from, to, moved) => expect(movedDay(day, from, to)).toBe(moved));
});
