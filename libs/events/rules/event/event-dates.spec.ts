import { eventDates, movedFrom, type DatedEvent, type EventDates } from './event-dates';

const startsAt = new Date('2027-03-03T23:30:00Z');
const endsAt = new Date('2027-03-04T15:00:00Z');
const nothing: DatedEvent = { startsAt: null, endsAt: null, timeZone: 'Europe/Brussels', plannedDate: null, actualDate: null };

describe('when an event is planned and was held', () => {
  it.each<[string, Partial<DatedEvent>, boolean, EventDates]>([
    ['nothing is known', {}, true, { held: null, planned: null }],
    ['a plan alone is no fact', { plannedDate: '2019-11' }, true, { held: null, planned: { date: '2019-11' } }],
    ['a planned time alone is none either', { startsAt, endsAt }, true, { held: null, planned: { startsAt, endsAt } }],
    ['held on a day, with another plan', { plannedDate: '2019-11', actualDate: '2019-10-16' }, true, { held: { date: '2019-10-16' }, planned: { date: '2019-11' } }],
    ['held on the day that was planned', { plannedDate: '2019-04-12', actualDate: '2019-04-12' }, true, { held: { date: '2019-04-12' }, planned: null }],
    ['held as planned, by the clock of its place', { startsAt, endsAt, actualDate: '2027-03-04' }, true, { held: { startsAt, endsAt }, planned: null }],
    ['held in the month that was planned', { startsAt, endsAt, actualDate: '2027-03' }, true, { held: { startsAt, endsAt }, planned: null }],
    ['held on another day than planned', { startsAt, endsAt, actualDate: '2027-03-03' }, true, { held: { date: '2027-03-03' }, planned: { startsAt, endsAt } }],
    ['held on several days, others than planned', { startsAt, endsAt, actualDate: '2027-03-10', actualLastDate: '2027-03-11' }, true, { held: { date: '2027-03-10', lastDate: '2027-03-11' }, planned: { startsAt, endsAt } }],
    ['held a day longer than planned', { startsAt, endsAt, actualDate: '2027-03-04', actualLastDate: '2027-03-05' }, true, { held: { date: '2027-03-04', lastDate: '2027-03-05' }, planned: { startsAt, endsAt } }],
    ['held as planned, to the last day', { startsAt: new Date('2027-03-03T08:00:00Z'), endsAt, actualDate: '2027-03-03', actualLastDate: '2027-03-04' }, true, { held: { startsAt: new Date('2027-03-03T08:00:00Z'), endsAt }, planned: null }],
    ['what is to come is planned', { startsAt, endsAt }, false, { held: null, planned: { startsAt, endsAt } }],
  ])('%s', (_, known, isHeld, dates) => expect(eventDates({ ...nothing, ...known }, isHeld)).toEqual(dates));
});

describe('the times from which an event was moved', () => {
  const at = (day: number): Date => new Date(Date.UTC(2027, 2, day));
  const replaced = (day: number | null, on: number) => ({ startsAt: day === null ? null : at(day), replacedAt: at(on) });

  it.each([
    ['none', [], 3, []],
    ['one', [replaced(3, 1)], 5, [3]],
    ['two, in their order', [replaced(5, 2), replaced(3, 1)], 7, [3, 5]],
    ['there and back', [replaced(3, 1), replaced(5, 2)], 3, [3, 5]],
    ['not where only the end or the zone changed', [replaced(3, 1), replaced(3, 2)], 3, []],
    ['not where there was none', [replaced(null, 1)], 3, []],
  ] as const)('%s', (_, times, now, days) => expect(movedFrom(times, at(now)).map(({ startsAt: from }) => from.getUTCDate())).toEqual(days));
});
