import { shownChange, type CompetenceChange, type LevelKind } from '@skills/assessment/rules';
import { gapKey } from '../gap';
import type { ActionStatus } from './plan-status';

/** What became of a gap between two assessments. */
export const GAP_OUTCOMES = ['CLOSED', 'NARROWED', 'UNCHANGED', 'WIDENED', 'NOT_COMPARABLE'] as const;
/** One of GAP_OUTCOMES. */
export type GapOutcome = (typeof GAP_OUTCOMES)[number];

/** A gap for which something was planned. */
export interface PlannedGap {
  /** ESCO URI. */
  readonly competenceUri: string;
  readonly kind: LevelKind;
  /** What was to be reached, 1 to 5. */
  readonly target: number;
}

/** An action of the earlier plan, and the gaps that it was meant for. */
export interface PlannedAction {
  readonly id: string;
  /** How far it was when the later assessment was completed; null where it was planned only afterwards. */
  readonly status: ActionStatus | null;
  /** The id of the action of a later plan as which it stood then; left out where it was itself. */
  readonly as?: string;
  readonly reasons: readonly PlannedGap[];
}

/** A gap then and now: levels over the questions that can be compared, 1 to 5; null when none can. */
export interface GapEffect extends PlannedGap {
  readonly then: number | null;
  readonly now: number | null;
  readonly outcome: GapOutcome;
}

/** How many gaps there are of a sort, and how many of them are closed or smaller than before. */
export interface GapTally {
  readonly gaps: number;
  readonly closed: number;
  readonly narrowed: number;
  readonly notComparable: number;
}

/** What a plan changed, as far as two assessments can tell. */
export interface PlanEffect {
  /** The actions that were planned and not dropped by then, in the order given, each with how far it was and what became of its gaps; two that had become one are told once, with the gaps of both. */
  readonly actions: readonly { readonly id: string; readonly status: ActionStatus; readonly gaps: readonly GapEffect[] }[];
  /** The gaps for which at least one action was done by then. */
  readonly workedOn: GapTally;
  /** The other gaps of the plan. */
  readonly notWorkedOn: GapTally;
}

/** What became of a gap. Levels are compared as they are shown, so that what looks the same is the same. */
export function gapOutcome(target: number, { then, now }: Pick<GapEffect, 'then' | 'now'>): GapOutcome {
  const change = shownChange({ then, now });
  if (now === null || change === null) return 'NOT_COMPARABLE';
  if (now >= target) return 'CLOSED';
  return change > 0 ? 'NARROWED' : change < 0 ? 'WIDENED' : 'UNCHANGED';
}

function tally(gaps: readonly GapEffect[]): GapTally {
  const having = (outcome: GapOutcome): number => gaps.filter((gap) => gap.outcome === outcome).length;
  return { gaps: gaps.length, closed: having('CLOSED'), narrowed: having('NARROWED'), notComparable: having('NOT_COMPARABLE') };
}

/**
 * Sets the gaps of an earlier plan beside what changed since. It says what changed alongside the plan, not because of it:
 * other things changed in the meantime too. What was done only after the later assessment cannot have changed it. A gap that several actions were meant for counts once.
 */
export function planEffect(actions: readonly PlannedAction[], changes: readonly Pick<CompetenceChange, 'uri' | 'maturity' | 'proficiency'>[]): PlanEffect {
  const changeOf = new Map(changes.flatMap(({ uri, maturity, proficiency }) => [maturity, proficiency].map((change) => [gapKey({ competenceUri: uri, kind: change.kind }), change] as const)));
  const effectOf = ({ competenceUri, kind, target }: PlannedGap): GapEffect => {
    const { then, now } = changeOf.get(gapKey({ competenceUri, kind })) ?? { then: null, now: null };
    return { competenceUri, kind, target, then, now, outcome: gapOutcome(target, { then, now }) };
  };
  const standing = actions.flatMap(({ id, as = id, status, reasons }) => (status === null || status === 'DROPPED' ? [] : [{ id, as, status, reasons }]));
  const kept = [...Map.groupBy(standing, ({ as }) => as).values()].flatMap(([first, ...same]) => {
    if (!first) return [];
    const gaps = Map.groupBy([first, ...same].flatMap(({ reasons }) => reasons), gapKey);
    return [{ id: first.id, status: first.status, gaps: [...gaps.values()].flatMap(([gap]) => (gap ? [effectOf(gap)] : [])) }];
  });
  const distinct = new Map(kept.flatMap(({ gaps }) => gaps).map((gap) => [gapKey(gap), gap]));
  const worked = new Set(kept.filter(({ status }) => status === 'DONE').flatMap(({ gaps }) => gaps.map(gapKey)));
  const [workedOn, notWorkedOn] = [true, false].map((is) => tally([...distinct].filter(([key]) => worked.has(key) === is).map(([, gap]) => gap)));
  return { actions: kept, workedOn: workedOn!, notWorkedOn: notWorkedOn! };
}
