import { repeatedKeys } from './repeated-keys.mjs';

describe('keys that stand twice', () => {
  it.each([
    ['none', '{ "a": "b", "c": { "a": "a: {" }, "d": [{ "a": 1 }, { "a": 2 }] }', []],
    ['in one object', '{ "a": "1", "b": "2", "a": "3" }', ['a']],
    ['further in, after an object ended', '{ "o": { "x": { "y": 1 }, "\\"z": 1, "\\"z": 2 }, "p": 1, "p": 2 }', ['"z', 'p']],
  ])('%s', (_, text, repeated) => {
    expect(repeatedKeys(text)).toEqual(repeated);
  });
});
