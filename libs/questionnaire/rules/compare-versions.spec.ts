import { compareVersions } from './compare-versions';
import type { WrittenDocument } from './document';
import { example } from './example.fixture';

type Pairs = NonNullable<WrittenDocument['equivalences']>;
const pair = (item: string, comparable: 'FULL' | 'PART' = 'FULL'): Pairs[number] => ({ item, version: '1.0.0', itemThere: item, comparable });
const now = (equivalences: Pairs, change: (document: WrittenDocument) => void = () => undefined) =>
  example((d) => {
    d.equivalences = equivalences;
    change(d);
  });
const before = example((d) => {
  d.version = '1.0.0';
});
const all = ['upkeep', 'decide', 'skills'];

describe('compareVersions', () => {
  it('calls a version comparable with itself', () => {
    expect(compareVersions(example(), example()).comparability).toBe('COMPARABLE');
  });

  it('believes declarations only, not equal codes', () => {
    expect(compareVersions(now([]), before)).toEqual({ comparability: 'NOT', pairs: [], onlyHere: all, onlyThere: all });
  });

  it('is comparable when every scored item is paired in full', () => {
    expect(compareVersions(now(all.map((code) => pair(code))), before)).toMatchObject({ comparability: 'COMPARABLE', onlyHere: [], onlyThere: [] });
  });

  it('reads the declaration from either side', () => {
    expect(compareVersions(before, now(all.map((code) => pair(code)))).comparability).toBe('COMPARABLE');
  });

  it('is partly comparable when an item is new, or paired in part', () => {
    expect(compareVersions(now([pair('upkeep')]), before)).toMatchObject({ comparability: 'PARTLY', onlyHere: ['decide', 'skills'] });
    expect(compareVersions(now([pair('upkeep', 'PART'), pair('decide'), pair('skills')]), before).comparability).toBe('PARTLY');
  });

  it('does not take levels of scales of different length for the same', () => {
    const longer = now(all.map((code) => pair(code)), (d) => {
      d.scales!.practice!.levels.push({ level: 4, name: { en: 'All' } });
      const upkeep = d.sections[0]!.items[3]!;
      if (upkeep.kind === 'LEVEL') upkeep.levels.push({ level: 4, text: { en: 'Everywhere' } });
    });
    expect(compareVersions(longer, before)).toMatchObject({ comparability: 'PARTLY', pairs: [{ here: 'upkeep', comparable: 'PART' }, { here: 'decide', comparable: 'FULL' }, { here: 'skills', comparable: 'FULL' }] });
  });

  it('never compares two lineages', () => {
    const other = example((d) => {
      d.code = 'another';
    });
    expect(compareVersions(example(), other).comparability).toBe('NOT');
  });
});
