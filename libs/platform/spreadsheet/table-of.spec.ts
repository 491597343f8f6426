import { dividerIn, tableOf } from './table-of';

describe('the numbers of a table', () => {
  it.each([
    ['en', '\ufeffScore,Text\r\n3.5,3.5\r\n,12\r\n'],
    ['de', '\ufeffScore;Text\r\n3,5;3.5\r\n;12\r\n'],
    ['fr', '\ufeffScore;Text\r\n3,5;3.5\r\n;12\r\n'],
  ])('are written as in %s, and texts as they are', (language, expected) => {
    expect(tableOf(['Score', 'Text'], [[3.5, '3.5'], [null, 12]], dividerIn(language))).toBe(expected);
  });
});
