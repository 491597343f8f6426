import type { NumberRead } from '@skills/platform/i18n';
import { numberFault } from './number-fault';

describe('a typed number', () => {
  it.each<[string, NumberRead, { min?: number | null; max?: number | null; integer?: boolean | null }, string | null]>([
    ['an empty field', null, {}, null],
    ['no number', 'NOT_A_NUMBER', {}, 'notOne'],
    ['one that can be read in two ways', 'AMBIGUOUS', {}, 'twoWays'],
    ['half a person', 2.5, { integer: true }, 'whole'],
    ['half an hour', 2.5, { integer: false }, null],
    ['too little', -1, { min: 0 }, 'least'],
    ['too much', 11, { max: 10 }, 'most'],
    ['outside of both bounds', 11, { min: 0, max: 10 }, 'between'],
    ['a bound itself', 10, { min: 0, max: 10 }, null],
  ])('%s', (_, value, { min = null, max = null, integer = null }, fault) => {
    expect(numberFault(value, { min, max, integer })).toBe(fault);
  });
});
