import { namedLevel, type LevelKind } from './level';

/**
 * The names of the five levels, as last part of a translation key.
 * Maturity follows the usual five stages of capability models; proficiency follows e-CF e-1 to e-5 in spirit. Own words.
 */
export const LEVEL_WORDS = {
  MATURITY: ['starting', 'trying', 'established', 'managed', 'leading'],
  PROFICIENCY: ['aware', 'basic', 'independent', 'advanced', 'expert'],
} as const satisfies Record<LevelKind, readonly [string, string, string, string, string]>;

/** The translation key (namespace `assessment`) of the word for a level, `level.unknown` when nothing is known. */
export const levelWordKey = (kind: LevelKind, level: number | null): string =>
  level === null ? 'level.unknown' : `level.${kind}.${LEVEL_WORDS[kind][namedLevel(level) - 1]}`;
