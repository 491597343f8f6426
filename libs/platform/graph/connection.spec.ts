import fc from 'fast-check';
import { cursorOf, keyOf, pageFrom, pageSize, Refusal } from './index';

describe('lists by pages', () => {
  it('read back every cursor that they gave', () => {
    const moment = fc.date({ min: new Date(0), max: new Date('9999-12-31T23:59:59Z'), noInvalidDate: true }).map((at) => at.toISOString());
    const key = fc.tuple(fc.string(), fc.integer({ min: -2147483647 }), fc.integer().map((number) => `${number}.250000`), fc.oneof(moment, moment.map((at) => at.replace('T', ' ').replace('Z', '+00'))), fc.uuid());
    fc.assert(fc.property(key, (parts) => expect(keyOf(cursorOf(parts), ['text', 'whole', 'number', 'moment', 'uuid'])).toEqual(parts.map(String))));
    expect(keyOf(cursorOf(['-Infinity', 'infinity', 1e-21]), ['number', 'moment', 'number'])).toEqual(['-Infinity', 'infinity', '1e-21']);
  });

  it.each(['', 'x', 'W10', cursorOf([1]), '%%%'])('refuse the cursor %j that they did not give', (cursor) => {
    expect(() => keyOf(cursor, ['text', 'text'])).toThrow(Refusal);
  });

  it.each([
    ['text', ['\0', 'a\0b', null, ['a'], true]],
    ['whole', ['', 'NaN', '1.5', 2147483648, 1e21, '1e3', ' 1']],
    ['number', ['', 'NaN', 'zzz', '1e999', '0x10', ' 1', '9'.repeat(200)]],
    ['moment', ['', 'now', '2026-02-31T00:00:00Z', '2026-13-01 00:00:00+00', '2026-01-01 00:00:00+99', '2026-01-01', 0]],
    ['uuid', ['', 'c', 1, "' or 1=1 --"]],
  ] as const)('refuse in place of a %s what the database cannot read as one', (part, forged) => {
    for (const value of forged) expect(() => keyOf(Buffer.from(JSON.stringify([value])).toString('base64url'), [part])).toThrow('CURSOR_UNKNOWN');
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
