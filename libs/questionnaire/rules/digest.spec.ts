import fc from 'fast-check';
import { canonicalText } from './digest';

const shuffledKeys = (value: unknown): unknown =>
  Array.isArray(value)
    ? value.map(shuffledKeys)
    : typeof value === 'object' && value !== null
      ? Object.fromEntries(Object.entries(value).reverse().map(([key, field]) => [key, shuffledKeys(field)]))
      : value;

describe('canonicalText', () => {
  it('spells a value in one way', () => {
    expect(canonicalText({ b: [2, 1, null], a: { é: 'x', absent: undefined } })).toBe('{"a":{"é":"x"},"b":[2,1,null]}');
  });

  it('does not depend on the order of keys, and loses nothing', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 4 }), (value) => {
        expect(canonicalText(shuffledKeys(value))).toBe(canonicalText(value));
        expect(JSON.parse(canonicalText(value))).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });

  it.each([[NaN], [Infinity], [1n], [() => 1]])('refuses %p', (value) => {
    expect(() => canonicalText({ value })).toThrow(TypeError);
  });
});
