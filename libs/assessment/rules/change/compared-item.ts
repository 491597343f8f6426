import type { Topic } from '@skills/identity/rules';
import type { Comparability } from '@skills/questionnaire/rules';
import type { LevelKind } from '../level';
import { grouped } from '../grouped';
import type { ScoredAnswer } from '../scored-answer';

/** An item of the earlier run's questionnaire and the one of the later run's that it may be compared with. */
export interface PairOfItems {
  /** The item's code in the earlier run. */
  readonly then: string;
  /** The item's code in the later run. */
  readonly now: string;
  /** FULL: levels mean the same. PART: show both, do not subtract. */
  readonly comparable: 'FULL' | 'PART';
}

/** An item that was asked in at least one of two runs, with what may be made of it. */
export interface ComparedItem {
  /** Its code in the earlier run; null when it was not asked there or has no partner there. */
  readonly then: string | null;
  /** Its code in the later run; null when it was not asked there or has no partner there. */
  readonly now: string | null;
  /** COMPARABLE: asked in both, and the same. PARTLY: asked in both, nearly the same. NOT: asked in one of them only. */
  readonly comparability: Comparability;
  /** The topic; that of the later run where it has the item. Null when it has none. */
  readonly topic: Topic | null;
  /** Practice or skill. */
  readonly kind: LevelKind;
  /** ESCO URIs of the competences that it tells about. */
  readonly competences: readonly string[];
}

interface AskedItem {
  readonly about: ScoredAnswer;
  readonly isAsked: boolean;
}

const itemsIn = (answers: readonly ScoredAnswer[]): Map<string, AskedItem> =>
  new Map([...grouped(answers, ({ itemCode }) => itemCode)].map(([code, of]) => [code, { about: of[0]!, isAsked: of.some(({ state }) => state !== 'NOT_ASKED') }]));

const compared = (then: string | null, now: string | null, comparability: Comparability, { topic, kind, competences }: ScoredAnswer): ComparedItem => ({
  then,
  now,
  comparability,
  topic,
  kind,
  competences: competences.map(({ uri }) => uri),
});

/**
 * The items of two runs, each once: first those of the later run, then those that only the earlier one asked, by code. An item that was
 * hidden in one of the runs, by the role or an earlier answer, was not asked there and is not comparable; hidden in both, it is left out.
 */
export const comparedItems = (then: readonly ScoredAnswer[], now: readonly ScoredAnswer[], pairs: readonly PairOfItems[]): ComparedItem[] => {
  const [itemsThen, itemsNow] = [itemsIn(then), itemsIn(now)];
  const partners = new Map(pairs.map((pair) => [pair.now, pair]));
  const taken = new Set<string>();
  const byCode = ([one]: [string, AskedItem], [other]: [string, AskedItem]): number => (one < other ? -1 : 1);
  const current = [...itemsNow].sort(byCode).flatMap(([code, { about, isAsked }]): ComparedItem[] => {
    const pair = partners.get(code);
    const before = pair && itemsThen.get(pair.then);
    if (!isAsked) return [];
    if (!pair || !before?.isAsked || before.about.kind !== about.kind) return [compared(null, code, 'NOT', about)];
    taken.add(pair.then);
    return [compared(pair.then, code, pair.comparable === 'FULL' ? 'COMPARABLE' : 'PARTLY', about)];
  });
  const gone = [...itemsThen].sort(byCode).flatMap(([code, { about, isAsked }]) => (isAsked && !taken.has(code) ? [compared(code, null, 'NOT', about)] : []));
  return [...current, ...gone];
};
