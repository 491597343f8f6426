import fc from 'fast-check';
import { piecesOf, plainWords, withName } from './words';

describe('words in several languages', () => {
  it.each([
    ['Wer übt „data mining“?', [{ text: 'Wer übt „' }, { text: 'data mining', language: 'en' }, { text: '“?' }]],
    ['data mining üben', [{ text: 'data mining', language: 'en' }, { text: ' üben' }]],
    ['Wer übt?', [{ text: 'Wer übt?' }]],
  ])('mark the name in “%s”', (sentence, pieces) => {
    expect(piecesOf(withName(sentence, { text: 'data mining', language: 'en' }), 'de')).toEqual(pieces);
  });

  it('mark nothing that is in the language of the document', () => {
    expect(piecesOf(withName('Learn data mining first', { text: 'data mining', language: 'en' }), 'en')).toEqual([{ text: 'Learn data mining first' }]);
    expect(piecesOf([{ text: 'Titel', language: 'de' }], 'de')).toEqual([{ text: 'Titel' }]);
  });

  it('lose no letter, hold nothing empty and never the same language twice in a row', () => {
    const words = fc.array(fc.record({ text: fc.string(), language: fc.constantFrom('en', 'fr', undefined) }).map(({ text, language }) => (language ? { text, language } : { text })));
    fc.assert(
      fc.property(words, (written) => {
        const pieces = piecesOf(written, 'en');
        expect(plainWords(pieces)).toBe(plainWords(written));
        expect(pieces.every(({ text, language }, at) => text !== '' && language !== 'en' && (at === 0 || language !== pieces[at - 1]?.language))).toBe(true);
      }),
    );
  });
});
