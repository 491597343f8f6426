import fc from 'fast-check';
import { readSearch, rowQuery } from './search';

const told = (text: string): string[] => {
  const { wanted, unwanted } = readSearch(text);
  return [...wanted.map(({ words, topics, isPhrase }) => `${isPhrase ? '"' : ''}${words.join(' ')}${isPhrase ? '"' : ''}${topics.length > 0 ? ` ${topics.join('+')}` : ''}`), ...unwanted.map((words) => `-${words.join(' ')}`)];
};

describe('a search text', () => {
  it.each<[string, string[]]>([
    ['Pump  bearings', ['pump', 'bearings']],
    ['Datenschutz', ['datenschutz CYBERSECURITY']],
    ['données', ['données BIG_DATA']],
    ['donnees', ['donnees BIG_DATA']],
    ['protection des données', ['protection des données CYBERSECURITY']],
    ['Führung', ['führung LEADERSHIP']],
    ['fuhrung im Betrieb', ['fuhrung LEADERSHIP', 'im', 'betrieb']],
    ['leadership', ['leadership LEADERSHIP']],
    ['cybersécu', ['cybersécu CYBERSECURITY']],
    ['dat', ['dat']],
    ['"big data" -iot', ['"big data"', '-iot']],
    ['-cyber', ['-cyber']],
    ['-"big data" statistics', ['statistics BIG_DATA', '-big data']],
    ['e-learning', ['e', 'learning']],
    ['"not closed', ['"not closed"']],
    ['  ', []],
    ['&|!:*()<->', []],
    ['pump & (drop | table):*', ['pump', 'drop', 'table']],
  ])('%j wants %j', (text, terms) => {
    expect(told(text)).toEqual(terms);
  });

  it('never hands on a character that the search syntax reads, and a bounded number of words', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary', maxLength: 300 }), fc.string({ unit: fc.constantFrom('a', ' ', '-', '"', "'", 'é', '&', ':'), maxLength: 100 })), (text) => {
        const { wanted, unwanted } = readSearch(text);
        const words = [...wanted.flatMap((term) => term.words), ...unwanted.flat()];
        expect(words.every((word) => /^[\p{L}\p{N}]+$/u.test(word))).toBe(true);
        expect(words.length).toBeLessThanOrEqual(12);
      }),
    );
  });

  it.each<[string[], boolean, string]>([
    [['data'], true, 'data:*'],
    [['big', 'data'], true, 'big <-> data:*'],
    [['big', 'data'], false, 'big <-> data'],
  ])('%j (may go on: %s) is asked as %j', (words, mayGoOn, query) => {
    expect(rowQuery(words, mayGoOn)).toBe(query);
  });
});
