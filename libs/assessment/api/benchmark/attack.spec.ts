import { graphUnderTest } from '@skills/platform/testing';
import fc from 'fast-check';
import { intersectPairs, sideBySide, subtractPairs } from '../../rules/benchmark/testing/attacker';
import { modulesToAssess } from '../../testing';
import { statement } from './statement';
import { takeSnapshot } from './take-snapshot';
import { FirmsLife, type Act, type Happening, type Published } from './testing/firms-life';

const MINIMUM = 3;
const PLACES = 22;
/** A story takes seconds, and minutes where other work is done beside it. */
const PATIENCE_MS = 240_000;
const ACTS: readonly { arbitrary: fc.Arbitrary<Act>; weight: number }[] = (
  [['join', 6], ['leave', 3], ['reassess', 4], ['move', 3], ['eraseRun', 1], ['eraseAccount', 2]] as const
).map(([act, weight]) => ({ arbitrary: fc.constant(act), weight }));

const happening = fc.record<Happening>({ place: fc.nat(PLACES - 1), act: fc.oneof(...ACTS), more: fc.nat(29) });
const firstDay = fc.tuple(...Array.from({ length: PLACES }, (_, place) => fc.record<Happening>({ place: fc.constant(place), act: fc.constant('join'), more: fc.nat(29) })));
const day = fc.oneof(fc.array(happening, { minLength: 1, maxLength: 2 }), fc.array(happening, { minLength: 6, maxLength: 12, size: 'max' }));
/** A first day on which all join, and days on which little or much happens. */
const story = fc.tuple(firstDay, fc.array(day, { minLength: 14, maxLength: 14, size: 'max' })).map(([first, days]): Happening[][] => [first, ...days]);

const storyOf = (seed: number): Happening[][] => fc.sample(story, { seed, numRuns: 1 })[0]!;
const all = (act: Act, ...places: number[]): Happening[] => places.map((place) => ({ place, act, more: 0 }));
/** Three people of two companies leave together. */
const COLLEAGUES_LEAVE = [all('join', 0, 1, 2, 3, 4, 5), all('leave', 0, 1, 2)];
/** Somebody is erased, comes back with others and is erased again; then one more leaves. */
const ERASED_TWICE = [all('join', 0, 2, 4, 6, 8, 10), all('eraseAccount', 0), all('join', 0, 12, 14), [...all('eraseAccount', 0), ...all('leave', 2)]];

/** One guard of the benchmark, taken away before every snapshot, and the story in which it is needed. */
const UNGUARDED: Record<string, [days: Happening[][], sql: string]> = {
  'that levels leave together': [storyOf(1), 'delete from benchmark_level where left_at is not null'],
  'that levels come together': [storyOf(1), 'update benchmark_level set kind = 7 where kind is null and not waits and exists (select 1 from benchmark_level o where o.kind = 7 and o.country_code = benchmark_level.country_code and o.size_class = benchmark_level.size_class)'],
  'that firms of one company are one': [COLLEAGUES_LEAVE, 'update benchmark_level set voice = id, waits = false where left_at is null'],
  'that nobody counts who was erased': [ERASED_TWICE, 'update benchmark_level set voice = id where voice is null'],
};

interface Attack {
  /** The differences that describe somebody, but fewer organisations than allowed. */
  found: object[];
  figures: number;
  acts: Set<Act>;
}

/** Lives a story day by day, with a snapshot each evening, and subtracts all that was published then and the evening before. */
async function attack(days: readonly (readonly Happening[])[], unguarded?: string): Promise<Attack> {
  const graph = await graphUnderTest(modulesToAssess);
  try {
    const life = new FirmsLife(graph);
    const result: Attack = { found: [], figures: 0, acts: new Set() };
    let before: Published = new Map();
    for (const happenings of days) {
      for (const each of happenings) {
        await life.live(each);
        result.acts.add(each.act);
      }
      if (unguarded) await statement(graph.em())(unguarded);
      graph.clock.passMinutes(24 * 60);
      await takeSnapshot(graph.em(), { smallestGroup: MINIMUM, clock: graph.clock.now });
      const now = await life.published();
      const figures = sideBySide(before, now);
      result.figures += now.size;
      result.found.push(...subtractPairs(figures, MINIMUM, life.organisations), ...intersectPairs(figures, MINIMUM, life.organisations));
      result.found.push(...[...now.values()].filter((records) => life.organisations([...records]) < MINIMUM));
      if (unguarded && result.found.length > 0) break;
      before = now;
    }
    return result;
  } finally {
    await graph.close();
  }
}

describe('whoever subtracts all that the database publishes, day after day', () => {
  it.each([1, 2])('is never left with fewer organisations than allowed (story %i)', async (seed) => {
    const { found, figures, acts } = await attack(storyOf(seed));
    expect(found).toEqual([]);
    expect(figures).toBeGreaterThan(30);
    expect(acts.size).toBe(ACTS.length);
  }, PATIENCE_MS);

  it.each([
    ['three people of two companies leave', COLLEAGUES_LEAVE],
    ['somebody is erased twice', ERASED_TWICE],
  ])('nor when %s', async (_, days) => {
    const { found, figures } = await attack(days);
    expect(found).toEqual([]);
    expect(figures).toBeGreaterThan(0);
  });

  it.each(Object.entries(UNGUARDED))('is left with fewer once the rule is gone %s', async (_, [days, unguarded]) => {
    expect((await attack(days, unguarded)).found).not.toEqual([]);
  }, PATIENCE_MS);
});
