import fc from 'fast-check';
import { combine, intersectPairs, sideBySide, subtractPairs } from './testing/attacker';
import type { Count } from './testing/attacker';
import { PublishedWorld } from './testing/published-world';

type Event = { firm: number; country: string; sector: string; size: string; isLeaving: boolean; isErased: boolean };

const eventOf = (firms: number, traits: number): fc.Arbitrary<Event> =>
  fc.record({
    firm: fc.nat(firms),
    country: fc.constantFrom(...['AT', 'BE', 'CY'].slice(0, traits)),
    sector: fc.constantFrom(...['C', 'G', 'J'].slice(0, traits)),
    size: fc.constantFrom(...['0-9', '10-49'].slice(0, traits)),
    isLeaving: fc.integer({ min: 0, max: 3 }).map((chance) => chance === 0),
    isErased: fc.integer({ min: 0, max: 7 }).map((chance) => chance === 0),
  });
const day = (firms: number, traits: number, events: number) => fc.array(eventOf(firms, traits), { minLength: 1, maxLength: events, size: 'max' });
/** A threshold, and what happens day by day: firms join, change and leave, few or many at a time, and mostly grow in number. */
const story = (firms: number, traits: number, days: number) =>
  fc.tuple(
    fc.integer({ min: 2, max: 10 }),
    fc
      .tuple(fc.array(eventOf(firms * 4, traits), { minLength: firms, maxLength: firms * 2, size: 'max' }), fc.array(fc.oneof(day(firms * 4, traits, firms), day(firms * 4, traits, 12)), { minLength: 1, maxLength: days, size: 'max' }))
      .map(([first, others]) => [first, ...others]),
  );

/** Lives through the events of a day; on the first day nobody leaves yet. So many firms have one voice. */
function live(world: PublishedWorld, events: readonly Event[], isFirst: boolean, firmsOfVoice = 1): void {
  for (const { firm, country, sector, size, isLeaving, isErased } of events) {
    const voice = Math.floor(firm / firmsOfVoice);
    if (isErased && !isFirst) world.erase(voice);
    else if (isLeaving && !isFirst) world.withdraw(firm);
    else world.bring(firm, { versionId: 'v1', countryCode: country, sector, sizeClass: size }, voice);
  }
}

/** Remembers who was behind every record, also after nobody else does. */
function memoryOf(world: PublishedWorld): { count: Count; remember: () => void } {
  const voices = new Map<number, number>();
  return {
    remember: () => world.all.forEach(({ id, voice }) => voices.set(id, voice)),
    count: (records) => new Set(records.map((record) => voices.get(record))).size,
  };
}

describe('where firms are counted', () => {
  it('lets no difference of two figures, of one snapshot or of two successive ones, concern fewer firms than allowed, nor what they have in common', () => {
    let published = 0;
    fc.assert(
      fc.property(story(40, 3, 7), ([minimum, days]) => {
        const world = new PublishedWorld();
        let before = world.publish(minimum);
        days.forEach((events, at) => {
          live(world, events, at === 0);
          const now = world.publish(minimum);
          published += now.size;
          expect([...now.values()].filter(({ size }) => size < minimum)).toEqual([]);
          expect(subtractPairs(sideBySide(before, now), minimum)).toEqual([]);
          expect(intersectPairs(sideBySide(before, now), minimum)).toEqual([]);
          before = now;
        });
      }),
      { numRuns: 250 },
    );
    expect(published).toBeGreaterThan(1000);
  });

  it('counts voices, not firms: whoever speaks for several, is erased and comes back is one all the while', () => {
    let published = 0;
    fc.assert(
      fc.property(story(40, 2, 7), fc.integer({ min: 2, max: 4 }), ([minimum, days], firmsOfVoice) => {
        const world = new PublishedWorld();
        const { count, remember } = memoryOf(world);
        let before = world.publish(minimum);
        days.forEach((events, at) => {
          live(world, events, at === 0, firmsOfVoice);
          remember();
          const now = world.publish(minimum);
          published += now.size;
          expect([...now.values()].filter((records) => count([...records]) < minimum)).toEqual([]);
          expect(subtractPairs(sideBySide(before, now), minimum, count)).toEqual([]);
          expect(intersectPairs(sideBySide(before, now), minimum, count)).toEqual([]);
          before = now;
        });
      }),
      { numRuns: 200 },
    );
    expect(published).toBeGreaterThan(500);
  });

  it('lets no sum of figures with whole coefficients rest on fewer', () => {
    fc.assert(
      fc.property(story(14, 2, 3), ([given, days]) => {
        const minimum = Math.min(given, 4);
        const world = new PublishedWorld();
        let before = world.publish(minimum);
        days.forEach((events, at) => {
          live(world, events, at === 0);
          const now = world.publish(minimum);
          expect(combine(sideBySide(before, now), minimum, 3)).toEqual([]);
          before = now;
        });
      }),
      { numRuns: 40 },
    );
  });

  it('is needed: the same attacker rebuilds small groups where every large enough group is published', () => {
    const minimum = 10;
    const world = new PublishedWorld();
    const firms = (first: number, count: number, sizeClass: string): void => {
      for (let firm = first; firm < first + count; firm += 1) world.bring(firm, { versionId: 'v1', countryCode: 'AT', sector: 'C', sizeClass });
    };
    firms(0, 12, '0-9');
    firms(20, 3, '10-49');
    const before = world.publishNaively(minimum);
    expect(subtractPairs(sideBySide(before), minimum).map(({ records }) => records)).toEqual([[13, 14, 15]]);
    expect(combine(sideBySide(before), minimum, 2).length).toBeGreaterThan(0);
    expect(subtractPairs(sideBySide(world.publish(minimum)), minimum)).toEqual([]);
    firms(40, 1, '0-9');
    expect(subtractPairs(sideBySide(before, world.publishNaively(minimum)), minimum).map(({ records }) => records)).toContainEqual([16]);
  });

  it('is needed in most populations, not in a chosen one only', () => {
    const naive = fc.sample(story(90, 3, 2), { numRuns: 40, seed: 1 }).filter(([, [events = []]]) => {
      const world = new PublishedWorld();
      live(world, events, true);
      return subtractPairs(sideBySide(world.publishNaively(10)), 10).length > 0;
    });
    expect(naive.length).toBeGreaterThan(10);
  });

  it('counts a firm once, however often it changes', () => {
    fc.assert(
      fc.property(story(40, 2, 6), ([minimum, days]) => {
        const world = new PublishedWorld();
        days.forEach((events, at) => {
          live(world, events, at === 0);
          world.publish(minimum);
          const counted = world.all.filter(({ kind }) => kind !== null);
          expect(new Set(counted.map(({ firm }) => firm)).size).toBe(counted.length);
        });
      }),
    );
  });
});
