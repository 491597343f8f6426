import fc from 'fast-check';
import { isAddress } from './address';
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
        expect(hyphenated(text, width, perLetter).replace(/[-\n]/g, '')).toBe(text.replace(/[-\n]/g, ''));
      }),
    );
  });
});

describe('an address that is longer than its line', () => {
  it.each([
    ['maria.muster-frau.verwaltung@donau-dampfschiff-fahrt.example.org', 'maria.muster-frau\n.verwaltung@donau\n-dampfschiff-fahrt\n.example.org'],
    ['https://www.example.org/cybersecurityforsmallfirms', 'https://www\n.example.org/\ncybersecurityforsm\nallfirms'],
    ['Jahresplanung_Informationssicherheit_2027', 'Jahresplanung\n_Informationssiche\nrheit_2027'],
    ['(verwaltungsleitung@example.org),', '(verwaltungsleitun\ng@example.org),'],
    ['frage an maria@example.org', 'frage an maria@example.org'],
  ])('%s is broken at its signs, or between letters where no sign fits', (address, lines) => {
    expect(hyphenated(address, 19, perLetter)).toBe(lines);
  });

  it('gets no hyphen and loses no sign, whatever the address and the width', () => {
    const addresses = fc.oneof(
      fc.emailAddress(), fc.webUrl({ withFragments: true, withQueryParameters: true }), fc.domain(), fc.uuid(),
      fc.stringMatching(/^[a-zäöüß]{3,30}[@._/-][a-zäöüß]{3,30}[._/][a-zäöüß]{3,30}$/),
    ).filter((address) => isAddress(address));
    fc.assert(
      fc.property(addresses, fc.integer({ min: 2, max: 30 }), (address, width) => {
        const broken = hyphenated(address, width, perLetter);
        expect(broken.replaceAll('\n', '')).toBe(address);
        broken.split('\n').forEach((line) => expect(perLetter(line)).toBeLessThanOrEqual(width));
      }),
    );
  });

  it.each(['maria@example', 'https://example', 'example.org', 'Plan_neu', 'Plan2027', 'a/b'])('is told from a word: %s', (address) => {
    expect(isAddress(address)).toBe(true);
  });

  it.each(['Ende.', 'E-Learning', 'Informationssicherheitsbeauftragte', '„Wer?“'])('is not a word such as %s', (word) => {
    expect(isAddress(word)).toBe(false);
  });
});
