import fc from 'fast-check';
import { readSearch, wordQuery, type SearchTerm } from './search';

const termTold = ({ words, topics, isPhrase }: SearchTerm): string => [isPhrase ? `"${words.join(' ')}"` : words.join(' '), ...(topics.length > 0 ? [topics.join('+')] : [])].join(' ');
const told = (text: string): string[] => {
  const { wanted, unwanted } = readSearch(text);
  return [...wanted.map(termTold), ...unwanted.map((term) => `-${termTold(term)}`)];
};

describe('a search text', () => {
  it.each<[string, string[]]>([
    ['Pump  bearings', ['pump', 'bearings']],
    ['Datenschutz', ['datenschutz CYBERSECURITY']],
    ['Daten', ['daten BIG_DATA']],
    ['Datens', ['datens CYBERSECURITY']],
    ['données', ['donnees BIG_DATA']],
    ['donnees', ['donnees BIG_DATA']],
    ['protection des données', ['protection des donnees CYBERSECURITY']],
    ['Führung', ['fuhrung LEADERSHIP']],
    ['Fuehrung', ['fuehrung LEADERSHIP']],
    ['fuhrung im Betrieb', ['fuhrung LEADERSHIP', 'betrieb']],
    ['leadership', ['leadership LEADERSHIP']],
    ['cybersécu', ['cybersecu CYBERSECURITY']],
    ['dat', ['dat']],
    ['"big data" -iot', ['"big data"', '-iot']],
    ['-cyber', ['-cyber']],
    ['-"big data" statistics', ['statistics BIG_DATA', '-"big data"']],
    ['Daten und IoT', ['daten BIG_DATA', 'iot IOT']],
    ['sécurité des machines', ['securite', 'machines']],
    ['"et" données', ['"et"', 'donnees BIG_DATA']],
    ['und', ['und']],
    ['und -cloud', ['und', '-cloud']],
    ['Daten -Cybersicherheit', ['daten BIG_DATA', '-cybersicherheit CYBERSECURITY']],
    ['-big-data', ['-big data BIG_DATA']],
    ['-management', ['-management']],
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
        const words = [...wanted.flatMap((term) => term.words), ...unwanted.flatMap((term) => term.words)];
        expect(words.every((word) => /^[\p{L}\p{N}]+$/u.test(word))).toBe(true);
        expect(words.length).toBeLessThanOrEqual(12);
      }),
    );
  });

  it.each([
    [['data'], true, true, 'data:*'],
    [['big', 'data'], true, true, 'big <-> data:*'],
    [['big', 'data'], false, true, 'big <-> data'],
    [['big', 'data'], true, false, 'big & data:*'],
  ])('%j (may go on: %s, in a row: %s) is asked as %j', (words, mayGoOn, inRow, query) => {
    expect(wordQuery(words, { mayGoOn, inRow })).toBe(query);
  });
});
