import fc from 'fast-check';
import { dayOf, agendaDays, hoursOf, lanesOf, minutesOf, momentOn } from './day-grid';

const ZONE = 'Europe/Brussels';
const at = (time: string): Date => new Date(time);

describe('the days of an agenda', () => {
  it('are those on the clocks of the place', () => {
    expect(dayOf(at('2027-03-03T23:30:00Z'), ZONE)).toBe('2027-03-04');
    expect(minutesOf(at('2027-03-03T23:30:00Z'), ZONE)).toBe(30);
    expect(momentOn('2027-03-04', 30, ZONE)).toEqual(at('2027-03-03T23:30:00Z'));
  });

  it('go on over a change of the clocks, and no further than the day', () => {
    expect(momentOn('2027-03-28', 9 * 60, ZONE)).toEqual(at('2027-03-28T07:00:00Z'));
    expect(momentOn('2027-03-27', 9 * 60, ZONE)).toEqual(at('2027-03-27T08:00:00Z'));
    expect(momentOn('2027-03-03', -15, ZONE)).toEqual(momentOn('2027-03-03', 0, ZONE));
    expect(momentOn('2027-03-03', 24 * 60, ZONE)).toEqual(momentOn('2027-03-03', 24 * 60 - 15, ZONE));
  });

  it('are all of the event and those of sessions outside it', () => {
    const event = { startsAt: at('2027-03-27T08:00:00Z'), endsAt: at('2027-03-29T15:00:00Z') };
    expect(agendaDays(event, [{ startsAt: at('2027-03-26T15:00:00Z') }], ZONE)).toEqual(['2027-03-26', '2027-03-27', '2027-03-28', '2027-03-29']);
    expect(agendaDays({ startsAt: event.startsAt, endsAt: event.startsAt }, [], ZONE)).toEqual(['2027-03-27']);
  });

  it.each<[string, { from: number; to: number }[], { from: number; to: number }]>([
    ['nothing', [], { from: 540, to: 1020 }],
    ['early and late', [{ from: 435, to: 500 }, { from: 1200, to: 1275 }], { from: 420, to: 1320 }],
    ['until midnight', [{ from: 1380, to: 1500 }], { from: 540, to: 1440 }],
  ])('have hours: %s', (_, spans, expected) => {
    expect(hoursOf(spans)).toEqual(expected);
  });

  it('put what overlaps beside one another, and give a lane again once it is free', () => {
    expect(lanesOf([{ from: 60, to: 120 }, { from: 0, to: 90 }, { from: 90, to: 100 }])).toEqual([{ lane: 1, lanes: 2 }, { lane: 0, lanes: 2 }, { lane: 0, lanes: 2 }]);
    expect(lanesOf([])).toEqual([]);
    const span = fc.tuple(fc.nat(600), fc.integer({ min: 1, max: 200 })).map(([from, length]) => ({ from, to: from + length }));
    fc.assert(fc.property(fc.array(span, { maxLength: 12 }), (spans) => {
      const lanes = lanesOf(spans);
      spans.forEach((one, at) => spans.forEach((other, place) => {
        if (at < place && one.from < other.to && other.from < one.to) expect(lanes[at]?.lane).not.toBe(lanes[place]?.lane);
      }));
      expect(lanes.every(({ lane, lanes: count }) => lane < count)).toBe(true);
    }));
  });
});
