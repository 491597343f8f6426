import { assert, constant, double, integer, oneof, property, record } from 'fast-check';
import { budgetAddress, budgetIn } from './budget-in-address';

describe('a budget in the address', () => {
  it('comes back as it went', () => {
    const limit = oneof(constant(null), integer({ min: 0, max: 1_000_000 }), double({ min: 0, max: 1000, noNaN: true }).map((value) => Math.round(value * 100) / 100));
    const counted = oneof(constant(null), integer({ min: 1, max: 1_000_000 }));
    assert(property(record({ hours: limit, euro: limit, hoursIfUnknown: counted, euroIfUnknown: counted }), (budget) => {
      expect(budgetIn(new URLSearchParams(budgetAddress(budget).toString()))).toEqual(budget);
    }));
  });

  it('is none before one was named, and no limit where nothing sensible stands', () => {
    expect(budgetIn(new URLSearchParams('language=de'))).toBeNull();
    expect(budgetIn(new URLSearchParams('hours=lots&euro=1.000.000&unstated-hours=0'))).toEqual({ hours: null, euro: null, hoursIfUnknown: null, euroIfUnknown: null });
    expect(budgetAddress(null).toString()).toBe('');
  });
});
