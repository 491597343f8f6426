import type { Formats, Say } from '@skills/platform/i18n';
import { HIGHEST_LEVEL, levelWordKey, shownGap, shownLevel } from '../../rules';
import type { StandingFigure } from './standing';

/** How a sentence is written: the texts of `assessment` and the numbers of a language. */
export interface Wording {
  t: Say;
  number: Formats['number'];
}

const caseOf = ({ level, target, askedItems }: StandingFigure): 'gap' | 'reached' | 'noTarget' | 'unanswered' | 'notAsked' => {
  if (level === null || level === undefined) return askedItems === 0 ? 'notAsked' : 'unanswered';
  const gap = shownGap(level, target);
  if (gap === null) return 'noTarget';
  return gap === 0 ? 'reached' : 'gap';
};

/** The sentence that says what the picture of a standing shows: level, aim and gap, or why nothing is known. */
export const standingSentence = (standing: StandingFigure, { t, number }: Wording): string => {
  const { kind, level = null, target = null, withheld } = standing;
  if (withheld) return t('result.sentence.withheld');
  const gap = shownGap(level, target) ?? 0;
  return t(`result.sentence.${kind}.${caseOf(standing)}`, {
    level: number(shownLevel(level ?? 0)),
    target: number(shownLevel(target ?? 0)),
    max: HIGHEST_LEVEL,
    word: t(levelWordKey(kind, level)),
    gap: t('result.gap', { count: gap, gap: number(gap) }),
  });
};
