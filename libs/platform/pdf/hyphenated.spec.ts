import fc from 'fast-check';
import { hyphenated, syllables } from './hyphenated';

const shown = (word: string): string => [...word].map((letter, at) => (syllables(word).includes(at) ? `·${letter}` : letter)).join('');
const perLetter = (text: string): number => text.length;

describe('a word that is longer than its line', () => {
  it.each([
    ['Informationssicherheitsbeauftragte', 'Infor·ma·tions·si·cher·heits·beauf·tragte'],
    ['Datenschutz', 'Daten·schutz'],
    ['anticonstitutionnellement', 'anti·cons·ti·tu·tion·nel·le·ment'],
    ['Rochefoucauld', 'Roche·fou·cauld'],
    ['Straße', 'Straße'],
    ['SQL', 'SQL'],
    ['12345678901234', '12345678901234'],
  ])('%s is parted where syllables begin: %s', (word, parts) => {
    expect(shown(word)).toBe(parts);
  });

  it('goes on after a hyphen, and what fits is left as it stands', () => {
    expect(hyphenated('der Informationssicherheitsbeauftragte  sagt', 20, perLetter)).toBe('der Informationssicher-\nheitsbeauftragte  sagt');
    expect(hyphenated('ganz kurz', 20, perLetter)).toBe('ganz kurz');
  });

  it('loses no letter, whatever is written in whatever width', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 1, max: 30 }), (text, width) => {
        expect(hyphenated(text, width, perLetter).replaceAll('-\n', '').replaceAll('-', '')).toBe(text.replaceAll('-\n', '').replaceAll('-', ''));
      }),
    );
  });
});
