import { budgetTotals, type BudgetAmounts } from '..';

describe('the sum of a budget', () => {
  it.each<[string, BudgetAmounts[], ReturnType<typeof budgetTotals>]>([
    ['knows nothing spent while no line is known', [{ planned: 123_450, actual: null }], { planned: 123_450, actual: null, difference: null }],
    ['compares only the lines that are known', [{ planned: 90_000, actual: null }, { planned: 20_000, actual: 25_000 }], { planned: 110_000, actual: 25_000, difference: 5_000 }],
    ['tells nothing spent from not known', [{ planned: 500, actual: 0 }], { planned: 500, actual: 0, difference: -500 }],
    ['of no line is unknown', [], { planned: 0, actual: null, difference: null }],
  ])('%s', (_what, lines, expected) => {
    expect(budgetTotals(lines)).toEqual(expected);
  });
});
