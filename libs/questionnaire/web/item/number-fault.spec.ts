import { numberFault, readNumber } from './number-fault';

describe('a typed number', () => {
  it.each([
    ['', null],
    [' 12 ', 12],
    ['2,5', 2.5],
    ['2.5', 2.5],
    ['-3', -3],
    ['twelve', NaN],
  ])('%j is read as %s', (typed, value) => {
    expect(readNumber(typed)).toEqual(value);
  });

  it.each([
    ['an empty field', null, {}, null],
    ['no number', NaN, {}, 'notOne'],
    ['half a person', 2.5, { integer: true }, 'whole'],
    ['half an hour', 2.5, { integer: false }, null],
    ['too little', -1, { min: 0 }, 'least'],
    ['too much', 11, { max: 10 }, 'most'],
    ['outside of both bounds', 11, { min: 0, max: 10 }, 'between'],
    ['a bound itself', 10, { min: 0, max: 10 }, null],
  ])('%s', (_, value, { min = null, max = null, integer = null }: { min?: number | null; max?: number | null; integer?: boolean | null }, fault) => {
    expect(numberFault(value, { min, max, integer })).toBe(fault);
  });
});
