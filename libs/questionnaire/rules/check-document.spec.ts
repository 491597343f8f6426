import fc from 'fast-check';
import { checkDocument } from './check-document';
import { written } from './example.fixture';

type Loose = { [key: string]: Loose; [index: number]: Loose };
const faultsAfter = (change: (document: Loose) => void): string[] => {
  const document = structuredClone(written()) as unknown as Loose;
  change(document);
  return checkDocument(document).faults.map(({ path, reason }) => `${path}: ${reason}`);
};
const set = (target: Loose, key: string | number, value: unknown): void => {
  (target as Record<string | number, unknown>)[key] = value;
};
const item = (document: Loose, section: number, index: number): Loose => document.sections![section]!.items![index]!;

describe('checkDocument', () => {
  it('takes a good document and fills in what may be left out', () => {
    const { document, faults } = checkDocument(written());
    expect(faults).toEqual([]);
    expect(document?.sections[0]?.items[0]).toMatchObject({ required: true, dontKnow: true, notApplicable: false, weight: 1, competences: [], sources: [] });
  });

  it.each<[string, (document: Loose) => void, string[]]>([
    ['an unknown field', (d) => set(item(d, 0, 0), 'colour', 'red'), ['sections[0].items[0]: Remove "colour": the format has no such field here.']],
    ['a missing field', (d) => set(d, 'title', undefined), ['title: Add this field: a record is required here.']],
    ['a wrong type', (d) => set(d, 'estimatedMinutes', 'ten'), ['estimatedMinutes: Write a number here.']],
    ['an unknown kind', (d) => set(item(d, 0, 4), 'kind', 'SLIDER'), ['sections[0].items[4].kind: Write one of "LEVEL", "SINGLE_CHOICE", "MULTIPLE_CHOICE", "NUMBER", "TEXT", "MATRIX".']],
    ['a weight of zero', (d) => set(item(d, 0, 3), 'weight', 0), ['sections[0].items[3].weight: Write more than 0.']],
    ['a single option', (d) => void (item(d, 0, 0).options as unknown as unknown[]).pop(), ['sections[0].items[0].options: Write at least 2 entries.']],
    ['a text too long for anyone', (d) => set(item(d, 0, 2), 'maxLength', 5000), ['sections[0].items[2].maxLength: Write at most 2000.']],
    ['a code with capitals', (d) => set(d.sections![1]!, 'code', 'You'), ['sections[1].code: Write a kebab-case code: small letters, digits and single hyphens.']],
    ['an item code used twice', (d) => set(item(d, 1, 1), 'code', 'decide'), ['sections[1].items[1].code: Choose another code: the item at sections[1].items[0] has "decide" already.']],
    ['a section code used twice', (d) => set(d.sections![1]!, 'code', 'firm'), ['sections[1].code: Choose another code: the section at sections[0] has "firm" already.']],
    ['an option code used twice', (d) => set(item(d, 0, 4).options![1]!, 'code', 'energy'), ['sections[0].items[4].options[1].code: Choose another code: the entry at sections[0].items[4].options[0] has "energy" already.']],
    ['a level without description', (d) => void (item(d, 0, 3).levels as unknown as unknown[]).pop(), ['sections[0].items[3].levels: Describe each level of the scale once and in order: 1, 2, 3; described are 1, 2.']],
    ['a scale with a gap', (d) => set(d.scales!.mastery!.levels![2]!, 'level', 4), ['scales.mastery.levels: Number the levels 1 to 3 in this order: they are 1, 2, 4.', 'sections[1].items[0].levels: Describe each level of the scale once and in order: 1, 2, 4; described are 1, 2, 3.', 'sections[1].items[1].columns[1].level: Write a level of the scale: 1, 2, 4.']],
    ['an unknown scale', (d) => set(item(d, 0, 3), 'scale', 'steps'), ['sections[0].items[3].scale: Name a scale of the document ("practice", "mastery"): "steps" is not there.']],
    ['levels without a scale', (d) => set(item(d, 1, 1), 'scale', undefined), ['sections[1].items[1].scale: Name the scale: some of the options carry a level.']],
    ['a scale without levels', (d) => set(item(d, 0, 0), 'scale', 'practice'), ['sections[0].items[0].scale: Remove the scale, or give the options levels: none carries one.']],
    ['bounds the wrong way round', (d) => set(item(d, 0, 1), 'max', 0), ['sections[0].items[1].max: Write at least the minimum, 1.']],
    ['a condition on a later item', (d) => set(item(d, 0, 0), 'when', { item: 'uses', answered: true }), ['sections[0].items[0].when.item: Refer to an earlier item, or move this one behind "uses".']],
    ['a condition on itself', (d) => set(item(d, 0, 1), 'when', { item: 'how-many', answered: true }), ['sections[0].items[1].when.item: Refer to an earlier item, or move this one behind "how-many".']],
    ['a condition on nothing', (d) => set(item(d, 0, 1), 'when', { any: [{ item: 'sensor', answered: true }] }), ['sections[0].items[1].when.any[0].item: Name an item of this document: "sensor" is not one.']],
    ['an option that is not there', (d) => set(item(d, 0, 1), 'when', { item: 'sensors', in: ['yes', 'maybe'] }), ['sections[0].items[1].when.in[1]: Name an option of "sensors" (yes, no): "maybe" is not one.']],
    ['options of a number', (d) => set(item(d, 0, 2), 'when', { item: 'how-many', in: ['yes'] }), ['sections[0].items[2].when.in: Refer to a choice: "how-many" is of the kind NUMBER and has no options to compare with.']],
    ['an amount of an unscored choice', (d) => set(item(d, 0, 1), 'when', { item: 'sensors', atLeast: 2 }), ['sections[0].items[1].when.atLeast: Refer to a number or a scored item: an answer to "sensors" (SINGLE_CHOICE) has no amount.']],
    ['a condition of no known form', (d) => set(item(d, 0, 1), 'when', { item: 'sensors', equals: 'yes' }), ['sections[0].items[1].when: Write a condition: {"item", "answered": true}, {"item", "in": […]}, {"item", "atLeast"}, {"item", "atMost"}, {"all": […]}, {"any": […]} or {"not": …}.']],
    ['roles that never meet', (d) => (set(item(d, 1, 1), 'roles', ['ADVANCED_USER']), set(item(d, 1, 1), 'when', { item: 'decide', answered: true })), ['sections[1].items[1].when.item: Refer to an item that the same role is asked: nobody is asked both this and "decide".', 'sections[1].items[1].when: Let this scored item depend on unscored items only: it depends on "decide", so a better answer there could lower the score.']],
    ['a scored item steering another', (d) => set(item(d, 1, 1), 'when', { item: 'upkeep', atLeast: 2 }), ['sections[1].items[1].when: Let this scored item depend on unscored items only: it depends on "upkeep", so a better answer there could lower the score.']],
    ['a scored item steering another through an unscored one', (d) => (set(item(d, 0, 4), 'when', { item: 'upkeep', atLeast: 2 }), set(item(d, 1, 1), 'when', { item: 'uses', answered: true })), ['sections[1].items[1].when: Let this scored item depend on unscored items only: it depends on "upkeep", through "uses", so a better answer there could lower the score.']],
    ['a text without the default language', (d) => set(item(d, 0, 0), 'text', { fr: 'Bonjour' }), ['sections[0].items[0].text: Add the text in "en": the default language must be present everywhere.']],
    ['a text in an undeclared language', (d) => set(d, 'title', { en: 'Example', de: 'Beispiel' }), ['title.de: Add "de" to the document\'s languages, or remove this text.']],
    ['an undeclared default language', (d) => set(d, 'languages', ['en-GB', 'fr']), expect.arrayContaining(['languages: Add "en": the default language is one of the languages.']) as string[]],
    ['half a character', (d) => set(item(d, 0, 0), 'text', { en: 'Sensors \ud83d' }), ['sections[0].items[0].text.en: Write whole and visible characters only: this has half of one, a control character, one that turns the order of reading around, or a pile of accents.']],
    ['the zero character', (d) => set(d.sources![0]!, 'title', 'a\u0000'), ['sources[0].title: Write whole and visible characters only: this has half of one, a control character, one that turns the order of reading around, or a pile of accents.']],
    ['an equivalence of nothing', (d) => set(d, 'equivalences', [{ item: 'gone', version: '1.0.0', itemThere: 'gone', comparable: 'FULL' }]), ['equivalences[0].item: Name an item of this document: "gone" is not one.']],
    ['an equivalence with itself', (d) => set(d, 'equivalences', [{ item: 'uses', version: '1.1.0', itemThere: 'uses', comparable: 'FULL' }]), ['equivalences[0].version: Name another version: a version is comparable with itself without saying so.']],
    ['two partners in one version', (d) => set(d, 'equivalences', ['uses', 'usage'].map((itemThere) => ({ item: 'uses', version: '1.0.0', itemThere, comparable: 'PART' }))), ['equivalences[1]: Pair each item once per version: "uses" or "usage" of 1.0.0 is paired already.']],
    ['a competence linked twice', (d) => set(item(d, 1, 0), 'competences', [1, 2].map((weight) => ({ uri: 'http://data.europa.eu/esco/skill/a', weight }))), ['sections[1].items[0].competences[1].uri: Link each competence once.']],
    ['an address that is none', (d) => set(d.sources![0]!, 'url', 'example'), ['sources[0].url: Write a whole address, as in https://example.org/page, or null.']],
  ])('names path and remedy of %s', (_, change, faults) => {
    expect(faultsAfter(change)).toEqual(faults);
  });

  it('reports every fault at once, of shape and of sense together', () => {
    const faults = faultsAfter((d) => {
      set(item(d, 0, 0), 'colour', 'red');
      set(item(d, 0, 1), 'when', { item: 'nothing-there', answered: true });
      set(item(d, 1, 0), 'scale', 'steps');
      set(d, 'version', 'one');
    });
    expect(faults.map((fault) => fault.split(':')[0]).sort()).toEqual(['sections[0].items[0]', 'sections[0].items[1].when.item', 'sections[1].items[0].scale', 'version']);
  });

  it('makes no second fault of an item that could not be read', () => {
    expect(faultsAfter((d) => set(item(d, 0, 0), 'colour', 'red'))).toHaveLength(1);
  });

  it('never throws, whatever it is given', () => {
    fc.assert(fc.property(fc.anything(), (value) => checkDocument(value).document === null));
    fc.assert(
      fc.property(fc.constantFrom('sections', 'scales', 'equivalences', 'languages', 'title'), fc.jsonValue(), (key, value) => {
        expect(() => checkDocument({ ...written(), [key]: value })).not.toThrow();
      }),
    );
  });
});
