import fc from 'fast-check';
import { TARGET_ROLES, TOPICS } from '@skills/identity/rules';
import { LEVEL_KINDS } from '../level';
import type { ScoredAnswer, ScoredState } from '../scored-answer';
import { changeHeadlineOf } from './change-headline';
import { changeOf, type Change, type StandingChange } from './change-of';
import type { PairOfItems } from './compared-item';

const answer = (itemCode: string, level: number | null, more: Partial<ScoredAnswer> = {}): ScoredAnswer => ({
  respondentId: 'ana', role: 'MANAGER', itemCode, topic: 'IOT', kind: 'MATURITY', weight: 1, competences: [], scale: { lowest: 1, highest: 5 },
  state: level === null ? 'DONT_KNOW' : 'ANSWERED', level, ...more,
});
const pair = (then: string, now = then, comparable: 'FULL' | 'PART' = 'FULL'): PairOfItems => ({ then, now, comparable });
const iot = (change: Change): StandingChange => change.topics.find(({ topic }) => topic === 'IOT')!.maturity;

describe('a change', () => {
  const hidden = (code: string): ScoredAnswer => answer(code, null, { state: 'NOT_ASKED' });
  it.each<[string, ScoredAnswer[], ScoredAnswer[], PairOfItems[], Partial<StandingChange>]>([
    ['rises over comparable items', [answer('a', 2), answer('b', 2)], [answer('a', 3), answer('b', 4)], [pair('a'), pair('b')], { then: 2, now: 3.5, difference: 1.5, comparability: 'COMPARABLE', countedItems: 2 }],
    ['leaves "don’t know" out of both', [answer('a', 2), answer('b', null)], [answer('a', 3), answer('b', 5)], [pair('a'), pair('b')], { then: 2, now: 3, countedItems: 1, comparableItems: 2, comparability: 'COMPARABLE' }],
    ['leaves "not applicable" out of both', [answer('a', 2), answer('b', 1)], [answer('a', 2), answer('b', null, { state: 'NOT_APPLICABLE' })], [pair('a'), pair('b')], { then: 2, now: 2, difference: 0, countedItems: 1 }],
    ['never subtracts what is comparable in part', [answer('a', 2), answer('b', 1)], [answer('a', 2), answer('b', 5)], [pair('a'), pair('b', 'b', 'PART')], { difference: 0, comparability: 'PARTLY', comparableItems: 1, partlyItems: 1 }],
    ['takes an item hidden in one run for not asked, not for weak', [answer('a', 2), hidden('b')], [answer('a', 3), answer('b', 1)], [pair('a'), pair('b')], { difference: 1, comparability: 'PARTLY', notItems: 1 }],
    ['leaves out what was hidden in both', [answer('a', 2), hidden('b')], [answer('a', 3), hidden('b')], [pair('a'), pair('b')], { comparability: 'COMPARABLE', notItems: 0 }],
    ['knows nothing where nothing is comparable', [answer('a', 2)], [answer('a', 4)], [], { then: null, now: null, difference: null, comparability: 'NOT', notItems: 2 }],
    ['weighs both runs alike', [answer('a', 1, { weight: 9 }), answer('b', 3)], [answer('a', 1), answer('b', 3)], [pair('a'), pair('b')], { then: 2, now: 2 }],
    ['puts items with another code and topic side by side', [answer('old', 2, { topic: 'BIG_DATA' })], [answer('new', 4)], [pair('old', 'new')], { then: 2, now: 4, comparability: 'COMPARABLE' }],
    ['compares scales by their ends', [answer('a', 2, { scale: { lowest: 1, highest: 3 } })], [answer('a', 3)], [pair('a')], { then: 3, now: 3, difference: 0 }],
    ['never compares a practice with a skill', [answer('a', 2, { kind: 'PROFICIENCY' })], [answer('a', 3)], [pair('a')], { difference: null, comparability: 'NOT' }],
  ])('%s', (_what, then, now, pairs, expected) => expect(iot(changeOf(then, now, pairs))).toMatchObject(expected));

  it('with several people, counts only items that three of them answered', () => {
    const people = (levels: number[], code: string) => levels.map((level, at) => answer(code, level, { respondentId: `person-${at}` }));
    const then = [...people([1, 2, 3], 'a'), ...people([1, 1], 'b')];
    expect(iot(changeOf(then, [answer('a', 3), answer('b', 5)], [pair('a'), pair('b')]))).toMatchObject({ then: 2, now: 3, countedItems: 1, comparableItems: 2 });
  });

  it('says when something to compare is kept back, and takes people’s means item by item', () => {
    const skill = (code: string, level: number, who: number) => answer(code, level, { kind: 'PROFICIENCY', respondentId: `person-${who}` });
    const then = [skill('a', 1, 0), skill('a', 1, 1)];
    const proficiency = (of: ScoredAnswer[]) => changeOf(of, [answer('a', 3, { kind: 'PROFICIENCY' }), answer('b', 3, { kind: 'PROFICIENCY' })], [pair('a'), pair('b')]).topics.find(({ topic }) => topic === 'IOT')!.proficiency;
    expect(proficiency(then)).toMatchObject({ then: null, withheld: true, countedItems: 0 });
    const many = [...then, skill('a', 4, 2), ...[0, 1, 3].map((who) => skill('b', 2, who))];
    expect(proficiency(many)).toMatchObject({ then: 2, now: 3, withheld: false, countedItems: 2 });
  });

  it('speaks of the widest change, and says when there is none', () => {
    const more = { topic: 'CYBERSECURITY' as const };
    const change = changeOf([answer('a', 3), answer('c', 1, more)], [answer('a', 2), answer('c', 3, more)], [pair('a'), pair('c')]);
    expect(changeHeadlineOf(change.topics)).toEqual({ case: 'ROSE', topic: 'CYBERSECURITY', kind: 'MATURITY', then: 1, now: 3, countedItems: 1, risen: ['CYBERSECURITY'], fallen: ['IOT'] });
    expect(changeHeadlineOf(changeOf([answer('a', 3)], [answer('a', 3)], [pair('a')]).topics)).toEqual({ case: 'UNCHANGED', countedItems: 1 });
    expect(changeHeadlineOf(changeOf([answer('a', 3)], [answer('a', 3)], []).topics)).toEqual({ case: 'NOTHING_COMPARABLE' });
  });
});

const weight = fc.double({ min: 0.1, max: 5, noNaN: true });
const about = fc.record({
  topic: fc.option(fc.constantFrom(...TOPICS)),
  kind: fc.constantFrom(...LEVEL_KINDS),
  weight,
  competences: fc.uniqueArray(fc.record({ uri: fc.constantFrom('urn:a', 'urn:b'), weight }), { selector: ({ uri }) => uri, maxLength: 2 }),
});
const reply = fc.oneof(
  { weight: 4, arbitrary: fc.integer({ min: 1, max: 5 }).map((level) => ({ state: 'ANSWERED' as ScoredState, level: level as number | null })) },
  { weight: 2, arbitrary: fc.constantFrom<ScoredState>('DONT_KNOW', 'NOT_APPLICABLE', 'UNANSWERED', 'NOT_ASKED').map((state) => ({ state, level: null as number | null })) },
);
const sideOf = (items: number, people: number) => fc.array(reply, { minLength: items * people, maxLength: items * people });
const runs = fc
  .tuple(fc.array(about, { maxLength: 7 }), fc.array(fc.constantFrom(...TARGET_ROLES), { minLength: 1, maxLength: 4 }), fc.integer({ min: 1, max: 4 }))
  .chain(([items, roles, others]) => fc.tuple(fc.constant({ items, roles, others }), sideOf(items.length, roles.length), sideOf(items.length, others), fc.array(fc.constantFrom('FULL' as const, 'PART' as const, null), { minLength: items.length, maxLength: items.length })))
  .map(([{ items, roles, others }, repliesThen, repliesNow, paired]) => {
    const side = (name: string, people: number, replies: typeof repliesThen): ScoredAnswer[] =>
      items.flatMap((item, at) =>
        Array.from({ length: people }, (_, who): ScoredAnswer => ({ ...item, scale: { lowest: 1, highest: 5 }, itemCode: `${name}-${at}`, respondentId: `person-${who}`, role: roles[who] ?? 'MANAGER', ...replies[at * people + who]! })),
      );
    const pairs = paired.flatMap((comparable, at) => (comparable ? [pair(`then-${at}`, `now-${at}`, comparable)] : []));
    return { then: side('then', roles.length, repliesThen), now: side('now', others, repliesNow), pairs };
  });
const figures = ({ topics, competences }: Change): StandingChange[] => [...topics, ...competences].flatMap(({ maturity, proficiency }) => [maturity, proficiency]);

describe('a change, whatever was answered', () => {
  it('is nothing for the same answers under equivalences', () => {
    fc.assert(
      fc.property(runs, ({ then }) => {
        const renamed = then.map((each) => ({ ...each, itemCode: each.itemCode.replace('then', 'now') }));
        const pairs = [...new Set(then.map(({ itemCode }) => itemCode))].map((code) => pair(code, code.replace('then', 'now')));
        for (const { difference, comparability, partlyItems, notItems } of figures(changeOf(then, renamed, pairs))) {
          expect(difference === null || difference === 0).toBe(true);
          expect([partlyItems, notItems]).toEqual([0, 0]);
          expect(comparability).not.toBe('PARTLY');
        }
      }),
    );
  });

  it('is the same in any order of answers and pairs', () => {
    const shuffled = runs.chain((given) => {
      const all = <T>(of: readonly T[]) => fc.shuffledSubarray([...of], { minLength: of.length, maxLength: of.length });
      return fc.tuple(fc.constant(given), all(given.then), all(given.now), all(given.pairs));
    });
    fc.assert(fc.property(shuffled, ([{ then, now, pairs }, ...other]) => expect(changeOf(...other)).toEqual(changeOf(then, now, pairs))));
  });

  it('keeps levels on the scale, and its difference is theirs', () => {
    fc.assert(
      fc.property(runs, ({ then, now, pairs }) => {
        for (const figure of figures(changeOf(then, now, pairs))) {
          for (const level of [figure.then, figure.now]) expect(level === null || (level >= 1 && level <= 5)).toBe(true);
          expect(figure.difference === null).toBe(figure.then === null || figure.now === null);
          if (figure.difference !== null) expect(figure.difference).toBeCloseTo(figure.now! - figure.then!, 8);
          if (figure.comparability === 'NOT') expect(figure.difference).toBeNull();
          expect(figure.countedItems <= figure.comparableItems).toBe(true);
        }
      }),
    );
  });

  it('is moved by no item that cannot be compared', () => {
    fc.assert(
      fc.property(runs, about, reply, reply, fc.constantFrom('then', 'now', 'PART'), ({ then, now, pairs }, item, replyThen, replyNow, where) => {
        const added = (to: readonly ScoredAnswer[], code: string, given: typeof replyThen): ScoredAnswer[] => [
          ...to,
          ...[...new Set(to.map(({ respondentId }) => respondentId))].map((respondentId): ScoredAnswer => ({ ...item, scale: { lowest: 1, highest: 5 }, respondentId, role: 'MANAGER', itemCode: code, ...given })),
        ];
        const levels = (change: Change) => new Map([...change.topics.map(({ topic, ...rest }) => [topic as string, rest] as const), ...change.competences.map(({ uri, ...rest }) => [uri, rest] as const)]
          .flatMap(([name, { maturity, proficiency }]) => [maturity, proficiency].flatMap(({ kind, then: one, now: other, difference }) => (difference === null ? [] : [[`${name} ${kind}`, [one, other, difference]] as const]))));
        const other = changeOf(
          where === 'now' ? then : added(then, 'extra-then', replyThen),
          where === 'then' ? now : added(now, 'extra-now', replyNow),
          where === 'PART' ? [...pairs, pair('extra-then', 'extra-now', 'PART')] : pairs,
        );
        expect(levels(other)).toEqual(levels(changeOf(then, now, pairs)));
      }),
    );
  });

  it('of several people tells no more than their means: who of them gave which level makes no difference', () => {
    fc.assert(
      fc.property(runs, fc.array(fc.nat(), { minLength: 7, maxLength: 7 }), ({ then, now, pairs }, turns) => {
        const people = new Set(then.map(({ respondentId }) => respondentId)).size;
        fc.pre(people > 1);
        const turned = then.map((each, at) => {
          const item = Math.floor(at / people);
          const other = then[item * people + (((at % people) + turns[item % turns.length]!) % people)]!;
          return { ...each, state: other.state, level: other.level };
        });
        const levels = (of: ScoredAnswer[]) => figures(changeOf(of, now, pairs)).map(({ then: level, countedItems, withheld }) => [level === null ? null : Number(level.toFixed(9)), countedItems, withheld]);
        expect(levels(turned)).toEqual(levels(then));
      }),
    );
  });

  it('counts every item asked in either run once', () => {
    fc.assert(
      fc.property(runs, ({ then, now, pairs }) => {
        const { items } = changeOf(then, now, pairs);
        const asked = (of: readonly ScoredAnswer[]) => new Set(of.filter(({ state }) => state !== 'NOT_ASKED').map(({ itemCode }) => itemCode));
        expect(items.flatMap(({ then: code }) => code ?? []).sort()).toEqual([...asked(then)].sort());
        expect(items.flatMap(({ now: code }) => code ?? []).sort()).toEqual([...asked(now)].sort());
      }),
    );
  });
});
