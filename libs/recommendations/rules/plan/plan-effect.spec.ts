import type { LevelKind, StandingChange } from '@skills/assessment/rules';
import fc from 'fast-check';
import { ACTION_STATUSES } from './plan-status';
import { GAP_OUTCOMES, gapOutcome, planEffect, type PlannedAction } from './plan-effect';

const changed = (kind: LevelKind, then: number | null, now: number | null): StandingChange => ({
  kind, then, now, difference: then === null || now === null ? null : now - then, comparability: 'COMPARABLE', countedItems: 1, comparableItems: 1, partlyItems: 0, notItems: 0, withheld: false,
});
const competence = (uri: string, then: number | null, now: number | null) => ({ uri, maturity: changed('MATURITY', null, null), proficiency: changed('PROFICIENCY', then, now) });
const action = (id: string, status: PlannedAction['status'], ...uris: string[]): PlannedAction => ({ id, status, reasons: uris.map((competenceUri) => ({ competenceUri, kind: 'PROFICIENCY', target: 4 })) });

describe('what became of a gap', () => {
  it.each([
    [2, 4, 'CLOSED'], [2, 4.5, 'CLOSED'], [4, 4, 'CLOSED'], [2, 3, 'NARROWED'], [2, 2, 'UNCHANGED'], [2, 2.01, 'UNCHANGED'], [3, 2, 'WIDENED'], [null, 3, 'NOT_COMPARABLE'], [3, null, 'NOT_COMPARABLE'], [null, null, 'NOT_COMPARABLE'],
  ] as const)('from %s to %s, aiming at 4, is %s', (then, now, outcome) => expect(gapOutcome(4, { then, now })).toBe(outcome));
});

describe('what a plan changed', () => {
  it('counts a gap once, as worked on when any of its actions is done, and leaves out what was dropped or not planned yet', () => {
    const effect = planEffect([action('a', 'DONE', 'x', 'y'), action('b', 'TO_DO', 'x', 'z'), action('c', 'DROPPED', 'q'), action('d', 'DONE'), action('e', null, 'x', 'q')], [competence('x', 1, 4), competence('y', 1, 2), competence('z', 1, 1), competence('q', 1, 4)]);
    expect(effect.actions.map(({ id, status, gaps }) => [id, status, gaps.map(({ outcome }) => outcome)])).toEqual([['a', 'DONE', ['CLOSED', 'NARROWED']], ['b', 'TO_DO', ['CLOSED', 'UNCHANGED']], ['d', 'DONE', []]]);
    expect(effect.workedOn).toEqual({ gaps: 2, closed: 1, narrowed: 1, notComparable: 0 });
    expect(effect.notWorkedOn).toEqual({ gaps: 1, closed: 0, narrowed: 0, notComparable: 0 });
  });

  it('says nothing of what cannot be compared: another kind, or a competence no longer asked', () => {
    const effect = planEffect([action('a', 'DONE', 'gone'), { ...action('b', 'DONE', 'x'), reasons: [{ competenceUri: 'x', kind: 'MATURITY', target: 3 }] }], [competence('x', 1, 4)]);
    expect(effect.workedOn).toEqual({ gaps: 2, closed: 0, narrowed: 0, notComparable: 2 });
  });

  it('tells two actions that had become one once, as the first of them, with the gaps of both', () => {
    const effect = planEffect([{ ...action('a', 'DONE', 'x', 'y'), as: 'later' }, action('b', 'TO_DO', 'z'), { ...action('later', 'DONE', 'y', 'q') }], [competence('x', 1, 4), competence('y', 1, 2), competence('z', 1, 1), competence('q', 1, 4)]);
    expect(effect.actions.map(({ id, status, gaps }) => [id, status, gaps.map(({ competenceUri }) => competenceUri)])).toEqual([['a', 'DONE', ['x', 'y', 'q']], ['b', 'TO_DO', ['z']]]);
    expect(effect.workedOn).toEqual({ gaps: 3, closed: 2, narrowed: 1, notComparable: 0 });
  });

  it('adds up for any plan', () => {
    const level = fc.option(fc.integer({ min: 1, max: 5 }));
    const uri = fc.constantFrom('a', 'b', 'c', 'd');
    const actions = fc.array(fc.record({ id: fc.uuid(), status: fc.constantFrom(...ACTION_STATUSES, null), reasons: fc.uniqueArray(fc.record({ competenceUri: uri, kind: fc.constantFrom('MATURITY' as const, 'PROFICIENCY' as const), target: fc.constant(4) }), { selector: (gap) => `${gap.kind} ${gap.competenceUri}`, maxLength: 4 }) }), { maxLength: 6 });
    const changes = fc.uniqueArray(fc.record({ uri, then: level, now: level }), { selector: (change) => change.uri }).map((each) => each.map(({ uri: of, then, now }) => competence(of, then, now)));
    fc.assert(
      fc.property(actions, changes, (plan, change) => {
        const { actions: told, workedOn, notWorkedOn } = planEffect(plan, change);
        const gaps = new Set(told.flatMap((each) => each.gaps.map(({ kind, competenceUri }) => `${kind} ${competenceUri}`)));
        expect(workedOn.gaps + notWorkedOn.gaps).toBe(gaps.size);
        for (const sums of [workedOn, notWorkedOn]) expect(sums.closed + sums.narrowed + sums.notComparable).toBeLessThanOrEqual(sums.gaps);
        for (const { outcome } of told.flatMap((each) => each.gaps)) expect(GAP_OUTCOMES).toContain(outcome);
        if (!plan.some(({ status }) => status === 'DONE')) expect(workedOn.gaps).toBe(0);
      }),
    );
  });
});
