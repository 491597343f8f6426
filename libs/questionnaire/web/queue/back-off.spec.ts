import fc from 'fast-check';
import { backOff } from './back-off';

describe('backOff', () => {
  it.each([
    [1, 500, 1_000],
    [2, 1_000, 2_000],
    [5, 8_000, 16_000],
    [100, 30_000, 60_000],
  ])('after %d failures waits between %d and %d ms', (failures, shortest, longest) => {
    expect([backOff(failures, 0), backOff(failures, 1)]).toEqual([shortest, longest]);
  });

  it('never waits longer than a minute', () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 1e6 }), fc.double({ min: 0, max: 1, noNaN: true }), (failures, random) => backOff(failures, random) <= 60_000));
  });
});
