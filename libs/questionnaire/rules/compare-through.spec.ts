import fc from 'fast-check';
import { carriedOver } from './carried-over';
import { compareThrough } from './compare-through';
import type { WrittenDocument } from './document';
import { example } from './example.fixture';

type Pairs = NonNullable<WrittenDocument['equivalences']>;
const pair = (version: string, item: string, itemThere = item, comparable: 'FULL' | 'PART' = 'FULL'): Pairs[number] => ({ item, version, itemThere, comparable });
const at = (version: string, equivalences: Pairs = [], change: (document: WrittenDocument) => void = () => undefined) =>
  example((d) => {
    d.version = version;
    d.equivalences = equivalences;
    change(d);
  });
const found = (...args: Parameters<typeof compareThrough>) => compareThrough(...args).map(({ then, now, comparable }) => [then, now, comparable]);

describe('comparing through versions', () => {
  it('takes every item of one version for itself', () => {
    expect(found(at('1.0.0'), at('1.0.0'))).toHaveLength(7);
  });

  it('follows declarations from version to version, and is full only if every step is', () => {
    const [first, second, third] = [at('1.0.0'), at('1.1.0', [pair('1.0.0', 'upkeep'), pair('1.0.0', 'decide', 'decide', 'PART')]), at('1.2.0', [pair('1.1.0', 'upkeep'), pair('1.1.0', 'decide')])];
    expect(found(first, third, [second])).toEqual([['upkeep', 'upkeep', 'FULL'], ['decide', 'decide', 'PART']]);
    expect(found(first, third)).toEqual([]);
  });

  it('believes what two versions say of each other before any detour', () => {
    const [first, second] = [at('1.0.0'), at('1.1.0', [pair('1.0.0', 'upkeep')])];
    expect(found(first, at('1.2.0', [pair('1.1.0', 'upkeep'), pair('1.0.0', 'upkeep', 'upkeep', 'PART')]), [second])).toEqual([['upkeep', 'upkeep', 'PART']]);
  });

  it('proves nothing by detours that part or meet', () => {
    const [first, second] = [at('1.0.0'), at('1.1.0', [pair('1.0.0', 'upkeep', 'upkeep'), pair('1.0.0', 'decide', 'decide')])];
    const third = at('1.2.0', [pair('1.1.0', 'upkeep')]);
    const fourth = at('1.3.0', [pair('1.2.0', 'upkeep'), pair('1.1.0', 'decide', 'upkeep')]);
    expect(found(first, fourth, [second, third])).toEqual([]);
  });

  it('does not take levels or options that changed for the same', () => {
    const first = at('1.0.0');
    const longer = (d: WrittenDocument): void => {
      const uses = d.sections[0]!.items[4]!;
      if (uses.kind === 'MULTIPLE_CHOICE') uses.options.push({ code: 'more', text: { en: 'More' } });
    };
    expect(found(first, at('1.1.0', [pair('1.0.0', 'uses'), pair('1.0.0', 'sensors')], longer))).toEqual([['sensors', 'sensors', 'FULL'], ['uses', 'uses', 'PART']]);
  });

  it('hands on what was noted', () => {
    const second = at('1.1.0', [{ ...pair('1.0.0', 'upkeep', 'upkeep', 'PART'), note: { en: 'Now asks about devices too.' } }]);
    expect(compareThrough(at('1.0.0'), second)).toMatchObject([{ notes: [{ en: 'Now asks about devices too.' }] }]);
  });

  it('never gives an item two partners, whatever is declared', () => {
    const codes = ['sensors', 'how-many', 'network', 'upkeep', 'uses', 'decide', 'skills'];
    const declared = (version: string) =>
      fc.tuple(fc.shuffledSubarray(codes), fc.shuffledSubarray(codes)).map(([here, there]) => here.slice(0, there.length).map((code, place) => pair(version, code, there[place]!)));
    fc.assert(
      fc.property(declared('1.0.0'), declared('1.1.0'), declared('1.1.0'), declared('1.2.0'), (one, two, three, four) => {
        const chain = [at('1.1.0', one), at('1.2.0', two)];
        const pairs = compareThrough(at('1.0.0'), at('1.3.0', [...three.map((each) => ({ ...each, version: '1.1.0' })), ...four]), chain);
        expect(new Set(pairs.map(({ then }) => then)).size).toBe(pairs.length);
        expect(new Set(pairs.map(({ now }) => now)).size).toBe(pairs.length);
      }),
    );
  });
});

describe('carrying answers over', () => {
  const event = (itemCode: string, value: unknown, state = 'ANSWERED') => ({ itemCode, state, value }) as Parameters<typeof carriedOver>[2][number];
  it.each([
    ['a full partner', { comparable: 'FULL' as const }, event('upkeep', { level: 2 }), [['care', { level: 2 }]]],
    ['a partner in part', { comparable: 'PART' as const }, event('upkeep', { level: 2 }), []],
    ['an answer that fits no more', { comparable: 'FULL' as const }, event('upkeep', { level: 5 }), []],
    ['"does not apply"', { comparable: 'FULL' as const }, event('upkeep', null, 'NOT_APPLICABLE'), [['care', null]]],
    ['another item', { comparable: 'FULL' as const }, event('decide', { level: 1 }), []],
  ])('with %s', (_what, { comparable }, answer, expected) => {
    const now = example((d) => {
      d.sections[0]!.items[3]!.code = 'care';
    });
    expect(carriedOver(now, [{ then: 'upkeep', now: 'care', comparable, notes: [] }], [answer]).map(({ itemCode, value }) => [itemCode, value])).toEqual(expected);
  });

  it('leaves out what was left empty', () => {
    expect(carriedOver(example(), [{ then: 'network', now: 'network', comparable: 'FULL', notes: [] }], [event('network', { text: ' ' })])).toEqual([]);
  });
});
