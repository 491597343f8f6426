import { example } from './example.fixture';
import { inLanguage, textIn } from './in-language';

describe('inLanguage', () => {
  it('gives what is translated in the wanted language and the rest in the default one, each saying which', () => {
    const spoken = inLanguage(example(), 'fr');
    expect(spoken).toMatchObject({ title: 'Exemple', language: 'fr' });
    expect(spoken.sections.map(({ title, language }) => [title, language])).toEqual([['Your firm', 'en'], ['Vous', 'fr']]);
    const [sensors, howMany] = spoken.sections[0]!.items;
    expect(sensors).toMatchObject({ text: 'Utilisez-vous des capteurs ?', language: 'fr', options: [{ text: 'Oui' }, { text: 'Non' }] });
    expect(howMany).toMatchObject({ text: 'How many?', language: 'en', min: 1, max: 1000, integer: true, options: null });
  });

  it('never shows one item half in one language and half in another', () => {
    const document = example((d) => {
      d.sections[0]!.items[0]!.help = { en: 'A sensor measures.' };
    });
    expect(inLanguage(document, 'fr').sections[0]!.items[0]).toMatchObject({ text: 'Do you use sensors?', help: 'A sensor measures.', language: 'en', options: [{ text: 'Yes' }, { text: 'No' }] });
  });

  it('carries scale, levels, rows and columns', () => {
    const { sections } = inLanguage(example(), 'en');
    expect(sections[0]!.items[3]).toMatchObject({ scale: { kind: 'MATURITY', levels: [{ level: 1, name: 'None' }, { level: 2, name: 'Some' }, { level: 3, name: 'Much' }] }, levels: [{ level: 1, text: 'Not' }, { level: 2 }, { level: 3 }] });
    expect(sections[1]!.items[1]).toMatchObject({ rows: [{ code: 'patch', level: null }, { code: 'restore' }], columns: [{ level: 1 }, { level: 3 }, { level: null }] });
  });
});

describe('textIn', () => {
  it.each([
    ['fr', 'fr'],
    ['fr-BE', 'fr'],
    ['de', 'en'],
    ['constructor', 'en'],
  ])('answers a wish for %s in %s', (wanted, language) => {
    expect(textIn({ en: 'Yes', fr: 'Oui' }, wanted, 'en').language).toBe(language);
  });
});
