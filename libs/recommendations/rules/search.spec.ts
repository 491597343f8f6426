import fc from 'fast-check';
import { prefixQuery, searchWords } from './search';

describe('a search text', () => {
  it.each([
    ['Data  protection', 'data:* & protection:*'],
    ["l’Internet des objets", 'l:* & internet:* & des:* & objets:*'],
    ['  ', null],
    ['&|!:*()<->', null],
    ['iot & (drop | table):*', 'iot:* & drop:* & table:*'],
  ])('%j is asked as %j', (text, query) => {
    expect(prefixQuery(text)).toBe(query);
  });

  it('never hands on a character that the search syntax reads', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => searchWords(text).every((word) => /^[\p{L}\p{N}]+$/u.test(word))));
  });

  it('counts a bounded number of words', () => {
    expect(searchWords('a '.repeat(1_000)).length).toBeLessThanOrEqual(12);
  });
});
