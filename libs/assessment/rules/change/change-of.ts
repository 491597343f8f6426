import { TOPICS, type Topic } from '@skills/identity/rules';
import type { Comparability } from '@skills/questionnaire/rules';
import type { LevelKind } from '../level';
import { score, type Result } from '../score';
import { hasLevel, type ScoredAnswer } from '../scored-answer';
import type { Standing } from '../standing';
import { comparedItems, type ComparedItem, type PairOfItems } from './compared-item';
import { inTermsOf, levelsByItem } from './in-terms-of';

/** How one figure changed between two runs. Both levels rest on the same items, weighed alike. */
export interface StandingChange {
  /** Practice or skill. */
  readonly kind: LevelKind;
  /** The level then, 1 to 5, over the items counted; null when none counts. Not the level of the earlier result. */
  readonly then: number | null;
  /** The level now, 1 to 5, over the items counted; null when none counts. Not the level of the later result. */
  readonly now: number | null;
  /** `now` less `then`, -4 to 4; null when nothing can be compared. */
  readonly difference: number | null;
  /** COMPARABLE when every item is; NOT when none is; PARTLY between. */
  readonly comparability: Comparability;
  /** Items that are comparable and have a level in both runs. */
  readonly countedItems: number;
  /** Items asked in both runs that mean the same. */
  readonly comparableItems: number;
  /** Items asked in both runs that mean nearly the same: shown, never subtracted. */
  readonly partlyItems: number;
  /** Items asked in one of the runs only. */
  readonly notItems: number;
  /** Whether there is something to compare that is kept back, because too few of several people answered it. */
  readonly withheld: boolean;
}

/** How practice and skills changed in a topic. */
export interface TopicChange {
  /** The topic. */
  readonly topic: Topic;
  /** Of the firm's practices. */
  readonly maturity: StandingChange;
  /** Of its people's skills. */
  readonly proficiency: StandingChange;
}

/** How practice and skills changed in a competence. */
export interface CompetenceChange {
  /** ESCO URI. */
  readonly uri: string;
  /** The topics of the items that tell about it, in the order of TOPICS. */
  readonly topics: readonly Topic[];
  /** Of the practices that rest on it. */
  readonly maturity: StandingChange;
  /** Of how well people master it. */
  readonly proficiency: StandingChange;
}

/** What changed between two runs. */
export interface Change {
  /** All topics, in the order of TOPICS. */
  readonly topics: readonly TopicChange[];
  /** All competences that an item of either run tells about, by URI. */
  readonly competences: readonly CompetenceChange[];
  /** The items behind it. */
  readonly items: readonly ComparedItem[];
}

// Sums over the same levels in another order may differ in the last bit; that is no change.
const NOTHING = 1e-9;

const differenceOf = (then: number | null, now: number | null): number | null =>
  then === null || now === null ? null : Math.abs(now - then) < NOTHING ? 0 : now - then;

const comparabilityOf = (comparable: number, rest: number): Comparability => (comparable === 0 ? 'NOT' : rest === 0 ? 'COMPARABLE' : 'PARTLY');

/** The items that count, and those that would if so few people behind them could not be told apart. */
interface CountedItems {
  counted: ReadonlySet<string>;
  keptBack: ReadonlySet<string>;
}

const standingChange = (kind: LevelKind, then: Standing | undefined, now: Standing | undefined, items: readonly ComparedItem[], { counted, keptBack }: CountedItems): StandingChange => {
  const own = items.filter((item) => item.kind === kind);
  const count = (comparability: Comparability): number => own.filter((item) => item.comparability === comparability).length;
  const among = (codes: ReadonlySet<string>): number => own.filter(({ now: code }) => code !== null && codes.has(code)).length;
  const [before, after] = [then?.level ?? null, now?.level ?? null];
  return {
    kind,
    then: before,
    now: after,
    difference: differenceOf(before, after),
    comparability: comparabilityOf(count('COMPARABLE'), count('PARTLY') + count('NOT')),
    countedItems: among(counted),
    comparableItems: count('COMPARABLE'),
    partlyItems: count('PARTLY'),
    notItems: count('NOT'),
    withheld: among(counted) === 0 && among(keptBack) > 0,
  };
};

/**
 * What changed from an earlier run to a later one. Both levels are computed anew over the items that are comparable in full and have
 * a level in both runs, with the later questionnaire's weights: the same answers give a difference of 0, and an item that cannot be
 * compared never moves one. "Don't know", "not applicable" and items not asked count in neither run.
 */
export const changeOf = (then: readonly ScoredAnswer[], now: readonly ScoredAnswer[], pairs: readonly PairOfItems[]): Change => {
  const items = comparedItems(then, now, pairs);
  const before = inTermsOf(now, then, pairs);
  const [levelsThen, levelsNow] = [levelsByItem(before), levelsByItem(now)];
  const comparable = new Set(items.flatMap(({ now: code, comparability }) => (code !== null && comparability === 'COMPARABLE' ? [code] : [])));
  const both = (one: ReadonlySet<string>, other: ReadonlySet<string>): Set<string> => new Set([...comparable].filter((code) => one.has(code) && other.has(code)));
  const codesOf = (answers: readonly ScoredAnswer[]): Set<string> => new Set(answers.filter(hasLevel).map(({ itemCode }) => itemCode));
  const counted = both(new Set(levelsThen.keys()), new Set(levelsNow.keys()));
  const found: CountedItems = { counted, keptBack: both(codesOf(before), codesOf(now)) };
  const resultOf = (levels: ReadonlyMap<string, ScoredAnswer>): Result => score({ answers: [...levels.values()].filter(({ itemCode }) => counted.has(itemCode)), ambitions: {} });
  const [resultThen, resultNow] = [resultOf(levelsThen), resultOf(levelsNow)];
  const uris = [...new Set(items.flatMap(({ competences }) => competences))].sort((one, other) => (one < other ? -1 : 1));
  return {
    items,
    topics: TOPICS.map((topic) => {
      const [one, other] = [resultThen, resultNow].map(({ topics }) => topics.find((each) => each.topic === topic));
      const own = items.filter((item) => item.topic === topic);
      return { topic, maturity: standingChange('MATURITY', one?.maturity, other?.maturity, own, found), proficiency: standingChange('PROFICIENCY', one?.proficiency, other?.proficiency, own, found) };
    }),
    competences: uris.map((uri) => {
      const [one, other] = [resultThen, resultNow].map(({ competences }) => competences.find((each) => each.uri === uri));
      const own = items.filter(({ competences }) => competences.includes(uri));
      return {
        uri,
        topics: TOPICS.filter((topic) => own.some((item) => item.topic === topic)),
        maturity: standingChange('MATURITY', one?.maturity, other?.maturity, own, found),
        proficiency: standingChange('PROFICIENCY', one?.proficiency, other?.proficiency, own, found),
      };
    }),
  };
};
