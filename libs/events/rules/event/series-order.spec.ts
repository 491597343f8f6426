import { inSeriesOrder } from './series-order';

describe('the events of a series', () => {
  it('are listed by their numbers, and those without one after them, as they came', () => {
    const events = [{ id: 'later' }, { id: 'third', numberInSeries: 3 }, { id: 'latest', numberInSeries: null }, { id: 'first', numberInSeries: 1 }, { id: 'first again', numberInSeries: 1 }];
    expect(inSeriesOrder(events).map(({ id }) => id)).toEqual(['first', 'first again', 'third', 'later', 'latest']);
    expect(events[0]!.id).toBe('later');
  });
});
