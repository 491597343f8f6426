import fc from 'fast-check';
import { TARGET_ROLES, TOPICS } from '@skills/identity/rules';
import { AMBITIONS, type Ambitions } from './ambition';
import { LEVEL_KINDS } from './level';
import { score, type Result } from './score';
import type { ScoredAnswer } from './scored-answer';
import type { Standing } from './standing';

const URIS = ['urn:example:a', 'urn:example:b', 'urn:example:c'] as const;

const weight = fc.double({ min: 0.1, max: 5, noNaN: true });
const item = fc.record({
  topic: fc.option(fc.constantFrom(...TOPICS)),
  kind: fc.constantFrom(...LEVEL_KINDS),
  weight,
  competences: fc.uniqueArray(fc.record({ uri: fc.constantFrom(...URIS), weight }), { selector: ({ uri }) => uri, maxLength: 3 }),
  scale: fc.integer({ min: 2, max: 7 }).map((highest) => ({ lowest: 1, highest })),
});
const respondents = fc.array(fc.constantFrom(...TARGET_ROLES), { minLength: 1, maxLength: 5 });
const reply = fc.oneof(
  { weight: 4, arbitrary: fc.record({ state: fc.constant('ANSWERED' as const), part: fc.double({ min: 0, max: 1, noNaN: true }) }) },
  { weight: 2, arbitrary: fc.record({ state: fc.constantFrom('DONT_KNOW' as const, 'NOT_APPLICABLE' as const, 'UNANSWERED' as const, 'NOT_ASKED' as const), part: fc.constant(0) }) },
);

const answers = fc.tuple(fc.array(item, { maxLength: 8 }), respondents).chain(([items, roles]) =>
  fc.array(reply, { minLength: items.length * roles.length, maxLength: items.length * roles.length }).map((replies) =>
    items.flatMap((about, at) =>
      roles.map((role, who): ScoredAnswer => {
        const { state, part } = replies[at * roles.length + who] ?? { state: 'NOT_ASKED' as const, part: 0 };
        const level = state === 'ANSWERED' ? Math.min(about.scale.highest, 1 + Math.floor(part * about.scale.highest)) : null;
        return { ...about, itemCode: `item-${at}`, respondentId: `person-${who}`, role, state, level };
      }),
    ),
  ),
);
const ambitions: fc.Arbitrary<Ambitions> = fc.dictionary(fc.constantFrom(...TOPICS), fc.constantFrom(...AMBITIONS));

const standingsOf = ({ topics, competences }: Result): Standing[] =>
  [...topics, ...competences].flatMap(({ maturity, proficiency }) => [maturity, proficiency]);

describe('scoring, whatever was answered', () => {
  it('gives the same result for the same answers in any order', () => {
    const shuffled = answers.chain((given) =>
      fc.tuple(fc.constant(given), fc.shuffledSubarray(given, { minLength: given.length, maxLength: given.length })),
    );
    fc.assert(fc.property(shuffled, ambitions, ([given, other], wanted) => expect(score({ answers: other, ambitions: wanted })).toEqual(score({ answers: given, ambitions: wanted }))));
  });

  it('never lowers a level, nor widens a gap, when an answer gets better', () => {
    fc.assert(
      fc.property(answers, ambitions, fc.nat(), (given, wanted, pick) => {
        const raisable = given.filter(({ level, scale }) => level !== null && level < scale.highest);
        const chosen = raisable[pick % Math.max(1, raisable.length)];
        if (!chosen) return;
        const better = given.map((answer) => (answer === chosen ? { ...answer, level: (answer.level ?? 0) + 1 } : answer));
        const before = standingsOf(score({ answers: given, ambitions: wanted }));
        standingsOf(score({ answers: better, ambitions: wanted })).forEach((after, at) => {
          expect((after.level ?? 0) - (before[at]?.level ?? 0)).toBeGreaterThanOrEqual(-1e-12);
          expect((after.gap ?? 0) - (before[at]?.gap ?? 0)).toBeLessThanOrEqual(1e-12);
        });
      }),
    );
  });

  it('computes levels as if items without a level had never been in the questionnaire', () => {
    fc.assert(
      fc.property(answers, (given) => {
        const levels = (of: readonly ScoredAnswer[]): Map<string, number> => {
          // A person who answered nothing at all would no longer count among several, so one unlinked item keeps everyone in the run.
          const present = given.map((answer): ScoredAnswer => ({ ...answer, itemCode: 'present', topic: null, competences: [], state: 'NOT_ASKED', level: null }));
          const { topics, competences } = score({ answers: [...of, ...present], ambitions: {} });
          const named = [...topics.map(({ topic, ...rest }) => ({ name: topic as string, ...rest })), ...competences.map(({ uri, ...rest }) => ({ name: uri, ...rest }))];
          // Sums over fewer terms may differ in the last bit.
          return new Map(named.flatMap(({ name, maturity, proficiency }) => [maturity, proficiency].flatMap(({ kind, level }) => (level === null ? [] : [[`${name} ${kind}`, Number(level.toFixed(9))] as const]))));
        };
        expect(levels(given.filter(({ state }) => state === 'ANSWERED'))).toEqual(levels(given));
      }),
    );
  });

  it('keeps levels, targets and gaps within the scale, coverage within 0 to 1, and unknown apart from zero', () => {
    fc.assert(
      fc.property(answers, ambitions, (given, wanted) => {
        for (const { level, target, gap, coverage, answeredItems, askedItems, withheld, contributions } of standingsOf(score({ answers: given, ambitions: wanted }))) {
          expect(level === null || (level >= 1 && level <= 5)).toBe(true);
          expect(target === null || (target >= 1 && target <= 5)).toBe(true);
          expect(gap === null).toBe(level === null || target === null);
          expect(gap === null || (gap >= 0 && gap <= 4)).toBe(true);
          expect(level === null).toBe(answeredItems === 0 || withheld);
          expect(coverage >= 0 && coverage <= 1 && answeredItems <= askedItems).toBe(true);
          expect(contributions.every(({ level: own }) => own === null || (own >= 1 && own <= 5))).toBe(true);
        }
      }),
    );
  });

  it('lets the parts of a figure add up to it when one person answered', () => {
    fc.assert(
      fc.property(answers.map((given) => given.filter(({ respondentId }) => respondentId === 'person-0')), (given) => {
        for (const { level, contributions } of standingsOf(score({ answers: given, ambitions: {} }))) {
          if (level !== null) expect(contributions.reduce((sum, part) => sum + part.share * (part.level ?? 0), 0)).toBeCloseTo(level, 9);
        }
      }),
    );
  });
});
