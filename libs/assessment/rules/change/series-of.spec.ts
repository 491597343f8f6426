import fc from 'fast-check';
import type { ScoredAnswer } from '../scored-answer';
import { changeOf } from './change-of';
import { seriesOf, type RunInSeries } from './series-of';

const answers = (levels: Record<string, number | null>): ScoredAnswer[] =>
  Object.entries(levels).map(([itemCode, level]) => ({
    respondentId: 'ana', role: 'MANAGER', itemCode, topic: 'IOT', kind: 'MATURITY', weight: 1, competences: [], scale: { lowest: 1, highest: 5 }, state: level === null ? 'DONT_KNOW' : 'ANSWERED', level,
  }));
const run = (runId: string, levels: Record<string, number | null>, common = Object.keys(levels)): RunInSeries =>
  ({ runId, answers: answers(levels), pairsWithLast: common.map((code) => ({ then: code, now: code, comparable: 'FULL' })) });
const points = (...runs: RunInSeries[]) => seriesOf(runs).map((series) => [series.countedItems, ...series.points.map(({ level }) => level)]);

describe('a series', () => {
  it.each([
    ['nothing without two runs', [run('1', { a: 2 })], []],
    ['runs over the items that all share', [run('1', { a: 1, b: 5 }), run('2', { a: 2, b: null }), run('3', { a: 3, b: 1 })], [[1, 1, 2, 3]]],
    ['leaves out a run that has nothing in common with the last', [run('1', { a: 1 }), run('2', { x: 5 }, []), run('3', { a: 3 })], [[1, 1, null, 3]]],
    ['says nothing where only the last has answers', [run('1', { a: null }), run('2', { a: 3 })], []],
  ])('%s', (_what, runs, expected) => expect(points(...runs)).toEqual(expected));

  it('of two runs says what their change says', () => {
    const levels = fc.dictionary(fc.constantFrom('a', 'b', 'c', 'd'), fc.option(fc.integer({ min: 1, max: 5 })));
    fc.assert(
      fc.property(levels, levels, fc.subarray(['a', 'b', 'c', 'd']), (then, now, common) => {
        const [one, other] = [run('1', then, common), run('2', now)];
        const { maturity } = changeOf(one.answers, other.answers, one.pairsWithLast).topics.find(({ topic }) => topic === 'IOT')!;
        expect(points(one, other)).toEqual(maturity.difference === null ? [] : [[maturity.countedItems, maturity.then, maturity.now]]);
      }),
    );
  });
});
