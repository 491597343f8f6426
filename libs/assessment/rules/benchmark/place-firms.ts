import { groupKey, groupOf, isWithin, WIDENING, type GroupKind, type Traits } from './group';

/** Firms that are alike in everything that decides where they are counted, and how many they are. */
export interface Cohort extends Traits {
  /** The kind of the block in which the snapshot before counted them; null when it did not. */
  kind: GroupKind | null;
  /** Whether their figures are to leave: withdrawn, or replaced by a newer run. */
  isLeaving: boolean;
  /** How many of them are known to speak with different voices: those whose person was erased could be anybody's, and count for nothing. */
  firms: number;
}

/** Where the next snapshot counts a cohort: in the block of this kind, or not (null). A cohort that leaves and is not counted is gone. */
export interface Placement {
  cohort: Cohort;
  kind: GroupKind | null;
}

const sumOf = (cohorts: readonly Cohort[]): number => cohorts.reduce((sum, { firms }) => sum + firms, 0);

function groupedBy<Value>(values: readonly Value[], keyOf: (value: Value) => string): [key: string, values: Value[]][] {
  const groups = new Map<string, Value[]>();
  for (const value of values) {
    const key = keyOf(value);
    const group = groups.get(key);
    if (group) group.push(value);
    else groups.set(key, [value]);
  }
  return [...groups].sort(([one], [other]) => (one < other ? -1 : 1));
}

const blockKey = (traits: Traits, kind: GroupKind): string => `${kind}|${groupKey(groupOf(traits, kind))}`;

/** What stays in a block: how many firms, and whether also figures behind which nobody is known. */
interface Remaining {
  firms: number;
  hasUnknown: boolean;
}

/** Firms that stood in blocks, as far as they leave: only at least `minimum` of a block at once, and never so that fewer remain. */
function leave(blocks: readonly [string, Cohort[]][], minimum: number, next: Map<Cohort, GroupKind | null>, remaining: Map<string, Remaining>): void {
  for (const [key, cohorts] of blocks) {
    const staying = cohorts.filter(({ isLeaving }) => !isLeaving);
    const mayLeave = sumOf(cohorts) - sumOf(staying) >= minimum;
    for (const cohort of cohorts) next.set(cohort, mayLeave && cohort.isLeaving ? null : cohort.kind);
    const left = mayLeave ? sumOf(staying) : sumOf(cohorts);
    remaining.set(key, { firms: left < minimum ? 0 : left, hasUnknown: !mayLeave && cohorts.some(({ firms }) => firms === 0) });
    // Too few remain: they go too, or they could be told from those who left. They are too few to move anywhere in this snapshot.
    if (left < minimum) for (const cohort of cohorts) next.set(cohort, null);
  }
}

/**
 * Decides where the next published snapshot counts each cohort. Every firm is in one block at most; a figure is published over
 * whole blocks only. Whatever joins a block, leaves it or moves from it to a narrower one does so together with at least
 * `minimum` firms, and what remains is nobody or at least `minimum`; where fewer are known, the whole block goes. Hence no sum or
 * difference of figures, within one snapshot or across two successive ones, rests on fewer. Depends on nothing but the cohorts.
 */
export function placeFirms(cohorts: readonly Cohort[], minimum: number): Placement[] {
  const next = new Map<Cohort, GroupKind | null>();
  const remaining = new Map<string, Remaining>();
  const sourceOf = (cohort: Cohort): string => (cohort.kind === null ? '' : blockKey(cohort, cohort.kind));
  leave(groupedBy(cohorts.filter(({ kind }) => kind !== null), sourceOf), minimum, next, remaining);
  let free = cohorts.filter((cohort) => !cohort.isLeaving && cohort.kind !== 7);

  for (const kind of WIDENING) {
    const candidates = free.filter((cohort) => cohort.kind === null || (cohort.kind !== kind && isWithin(kind, cohort.kind)));
    const pieces = groupedBy(candidates, (cohort) => `${sourceOf(cohort)}>${blockKey(cohort, kind)}`)
      .map(([, piece]) => ({ piece, firms: sumOf(piece), source: sourceOf(piece[0]!) }))
      .filter(({ firms }) => firms >= minimum)
      .sort((one, other) => other.firms - one.firms);
    const moved = new Set<Cohort>();
    for (const { piece, firms, source } of pieces) {
      const { firms: all, hasUnknown } = remaining.get(source) ?? { firms, hasUnknown: false };
      const rest = all - firms;
      if (rest < minimum && (rest > 0 || hasUnknown)) continue;
      if (source !== '') remaining.set(source, { firms: rest, hasUnknown });
      for (const cohort of piece) {
        next.set(cohort, kind);
        moved.add(cohort);
      }
    }
    free = free.filter((cohort) => !moved.has(cohort));
  }
  return cohorts.map((cohort) => ({ cohort, kind: next.get(cohort) ?? null }));
}
