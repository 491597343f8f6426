import fc from 'fast-check';
import { wallTime } from '../event/zone-time';
import { movedWithEvent } from './moved-with-event';

const at = (moment: string): Date => new Date(`2027-${moment}:00Z`);
const hours = (count: number) => count * 3600_000;

describe('a session whose event is moved', () => {
  it.each([
    ['by days', at('03-03T08:00'), 'Europe/Brussels', at('03-23T08:00'), 'Europe/Brussels', at('03-03T10:30'), at('03-23T10:30')],
    ['over the change of the clocks', at('03-03T08:00'), 'Europe/Brussels', at('04-07T07:00'), 'Europe/Brussels', at('03-04T10:30'), at('04-08T09:30')],
    ['onto the days around that change', at('03-03T08:00'), 'Europe/Brussels', at('03-27T08:00'), 'Europe/Brussels', at('03-04T10:30'), at('03-28T09:30')],
    ['to another clock at the hour that people know', at('03-03T08:00'), 'Europe/Brussels', at('03-03T07:00'), 'Europe/Athens', at('03-03T10:30'), at('03-03T09:30')],
    ['to another clock at the same moment', at('03-03T08:00'), 'Europe/Brussels', at('03-03T08:00'), 'Europe/Athens', at('03-03T10:30'), at('03-03T10:30')],
  ])('goes with it %s', (_, from, zone, to, newZone, startsAt, expected) => {
    const moved = movedWithEvent({ startsAt, endsAt: new Date(startsAt.getTime() + hours(1)) }, { startsAt: from, timeZone: zone }, { startsAt: to, timeZone: newZone });
    expect([moved.startsAt, moved.endsAt.getTime() - moved.startsAt.getTime()]).toEqual([expected, hours(1)]);
  });

  it('keeps its hour and its length whenever the event keeps its hour, and stays where the event stays', () => {
    const day = fc.integer({ min: 0, max: 1000 });
    fc.assert(
      fc.property(day, day, fc.integer({ min: 9 * 60, max: 20 * 60 }), fc.integer({ min: 5, max: 300 }), fc.constantFrom('Europe/Brussels', 'Europe/Athens', 'Atlantic/Azores'), (one, other, minute, minutes, timeZone) => {
        const beginning = (on: number) => ({ startsAt: new Date(Date.UTC(2027, 0, on, 8)), timeZone });
        const startsAt = new Date(Date.UTC(2027, 0, one, 0, minute));
        const session = { startsAt, endsAt: new Date(startsAt.getTime() + minutes * 60_000) };
        expect(movedWithEvent(session, beginning(one), beginning(one))).toEqual(session);
        const [from, to] = [beginning(one), beginning(other)];
        const moved = movedWithEvent(session, from, to);
        const sinceBeginning = ({ startsAt: begins }: { startsAt: Date }, event: { startsAt: Date }) => Date.parse(`${wallTime(begins, timeZone)}Z`) - Date.parse(`${wallTime(event.startsAt, timeZone)}Z`);
        expect(sinceBeginning(moved, to)).toBe(sinceBeginning(session, from));
        expect(moved.endsAt.getTime() - moved.startsAt.getTime()).toBe(minutes * 60_000);
      }),
    );
  });
});
