import { inFrenchTypography, mendedFrenchFile, typographyFaults } from './typography.mjs';

const shown = (text: string) => inFrenchTypography(text).replaceAll('\u202f', '_');

describe('French typography', () => {
  it.each([
    ['Suite : vos objectifs', 'Suite_: vos objectifs'],
    ['Un\u00a0; deux\u202f; trois;', 'Un_; deux_; trois_;'],
    ['« oui » et «non»', '«_oui_» et «_non_»'],
    ['Prêt ? Oui!', 'Prêt_? Oui_!'],
    ["l'outil", 'l’outil'],
    ['{{topic}} : {{level}}', '{{topic}}_: {{level}}'],
  ])('makes %j into %j', (text, wanted) => expect(shown(text)).toBe(wanted));

  it.each(['https://example.org/?a=1', '09:30', 'fichier.json', 'a:b', '{{count, number}} réponses'])('leaves %j as it is', (text) => expect(inFrenchTypography(text)).toBe(text));

  it('changes the texts of a file and neither its keys nor what is right already', () => {
    const mended = mendedFrenchFile('{ "a ?": "Quoi ?", "b": { "c": "dit \\"oui\\" ; non" } }');
    expect(JSON.parse(mended)).toEqual({ 'a ?': 'Quoi\u202f?', b: { c: 'dit "oui"\u202f; non' } });
    expect(mendedFrenchFile(mended)).toBe(mended);
    expect(typographyFaults('fr.json', new Map([['c', 'Quoi ?'], ['d', 'Bien']]))).toHaveLength(1);
  });
});
