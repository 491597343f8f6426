import { TOPICS, type Sector, type SizeClass, type Topic } from '@skills/identity/rules';
import type { Practice } from './practice';
import { spread } from './spread';

/** What a firm told about itself; null where it told nothing. */
export interface FirmProfile {
  /** NACE section. */
  readonly sector: Sector | null;
  /** Eurostat size class. */
  readonly sizeClass: SizeClass | null;
  /** ISO 3166-1 alpha-2. */
  readonly countryCode: string | null;
}

/** How many levels are missing in each topic, 0 to 4; topics left out need nothing. */
export type TopicNeeds = Partial<Readonly<Record<Topic, number>>>;

/** A suggested case and why. */
export interface PracticeMatch {
  /** The case. */
  readonly practiceId: string;
  /** 1 for the first in the list. */
  readonly rank: number;
  /** The topics in which it meets a need, widest need first. */
  readonly topics: readonly [Topic, ...Topic[]];
  /** Whether it comes from the firm's own sector. */
  readonly sameSector: boolean;
  /** Whether it speaks of firms of this size. */
  readonly sameSize: boolean;
  /** Whether it comes from the firm's own country. */
  readonly sameCountry: boolean;
  /** The weighted sum, 0 to 1. */
  readonly total: number;
}

/** How much each likeness counts; they add up to 1. Source: own decision, see docs/decisions/0021. */
export const PRACTICE_WEIGHTS = { topic: 0.4, sector: 0.25, size: 0.2, country: 0.15 } as const;

const WIDEST_GAP = 4;

const matchOf = (practice: Practice, needs: TopicNeeds, firm: FirmProfile): (Omit<PracticeMatch, 'rank'>)[] => {
  const need = (topic: Topic): number => needs[topic] ?? 0;
  const [first, ...others] = TOPICS.filter((topic) => practice.topics.includes(topic) && need(topic) > 0).sort((a, b) => need(b) - need(a));
  if (!first) return [];
  const sameSector = practice.sector !== null && practice.sector === firm.sector;
  const sameSize = firm.sizeClass !== null && practice.sizeClasses.includes(firm.sizeClass);
  const sameCountry = practice.countryCode !== null && practice.countryCode === firm.countryCode;
  const total =
    PRACTICE_WEIGHTS.topic * Math.min(1, need(first) / WIDEST_GAP) +
    PRACTICE_WEIGHTS.sector * Number(sameSector) +
    PRACTICE_WEIGHTS.size * Number(sameSize) +
    PRACTICE_WEIGHTS.country * Number(sameCountry);
  return [{ practiceId: practice.id, topics: [first, ...others], sameSector, sameSize, sameCountry, total }];
};

/** The cases that meet a need, those of firms most alike first; every topic in need that has a case is in the list. */
export const matchPractices = (practices: readonly Practice[], needs: TopicNeeds, firm: FirmProfile, first: number): PracticeMatch[] => {
  const candidates = practices
    .flatMap((practice) => matchOf(practice, needs, firm))
    .map((match) => ({ match, id: match.practiceId, total: match.total, topics: match.topics, main: match.topics[0] }));
  return spread(candidates, first).map(({ match }, at) => ({ ...match, rank: at + 1 }));
};
