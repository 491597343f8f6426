import fc from 'fast-check';
import { cursorOf, keyOf, pageFrom, pageSize, Refusal } from './index';

describe('lists by pages', () => {
  it('read back every cursor that they gave', () => {
    const part = fc.oneof(fc.string(), fc.integer());
    fc.assert(fc.property(fc.array(part, { minLength: 1, maxLength: 4 }), (key) => expect(keyOf(cursorOf(key), key.length)).toEqual(key)));
  });

  it.each(['', 'x', 'W10', cursorOf([1]), '%%%'])('refuse the cursor %j that they did not give', (cursor) => {
    expect(() => keyOf(cursor, 2)).toThrow(Refusal);
  });

  it.each([0, -1, 101])('refuse a page of %i', (first) => {
    expect(() => pageSize(first)).toThrow('PAGE_SIZE_RANGE');
  });

  it('say that there is more only when there is', () => {
    expect(pageFrom([1, 2, 3], 2, 9, (row) => [row])).toMatchObject({ totalCount: 9, pageInfo: { hasNextPage: true, endCursor: cursorOf([2]) } });
    expect(pageFrom([1, 2], 2, 2, (row) => [row]).pageInfo.hasNextPage).toBe(false);
    expect(pageFrom([], 2, 0, () => [])).toEqual({ edges: [], totalCount: 0, pageInfo: { hasNextPage: false, endCursor: null } });
  });
});
