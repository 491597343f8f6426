import type { Formats, Say } from '@skills/platform/i18n';
import type { StandingFigureFragment } from '@skills/schema/documents';
import { LEVEL_WORDS, levelWordKey, shownLevel } from '../../rules';

/** A level as it is read: one decimal at most, or the word for unknown. */
export const levelText = (level: number | null | undefined, { number }: Pick<Formats, 'number'>, t: Say): string =>
  typeof level === 'number' ? number(shownLevel(level), { maximumFractionDigits: 1 }) : t('level.unknown');

/** The names of the five levels of a kind, lowest first. */
export const levelNames = (kind: StandingFigureFragment['kind'], t: Say): string[] => LEVEL_WORDS[kind].map((_, at) => t(levelWordKey(kind, at + 1)));

/** One sentence that says what the picture of a standing shows. */
export function standingSentence({ kind, level, target, gap, answeredItems, askedItems, withheld }: StandingFigureFragment, formats: Pick<Formats, 'number'>, t: Say): string {
  const figure = (value: number): string => levelText(value, formats, t);
  const answered = t('result.answered', { answered: answeredItems, asked: askedItems, count: askedItems });
  if (withheld) return t('result.withheld');
  if (askedItems === 0) return t(`result.notAsked.${kind}`);
  if (typeof level !== 'number') return `${t(`result.unknown.${kind}`)} ${answered}`;
  const at = { level: figure(level), name: t(levelWordKey(kind, level)), target: typeof target === 'number' ? figure(target) : '', gap: typeof gap === 'number' ? figure(gap) : '' };
  const state = typeof target !== 'number' ? 'noTarget' : typeof gap === 'number' && gap > 0 ? 'below' : 'reached';
  return `${t(`result.standing.${kind}.${state}`, at)} ${answered}`;
}
