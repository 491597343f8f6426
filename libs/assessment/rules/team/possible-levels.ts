import { isScored, itemsOf, type Item, type QuestionnaireDocument } from '@skills/questionnaire/rules';
import { toStandingScale } from '../level';
import type { FiguredItem } from './team-figures';

const levelsIn = (item: Item): number[] => {
  if (item.kind === 'LEVEL') return item.levels.map(({ level }) => level);
  if (item.kind === 'SINGLE_CHOICE') return item.options.flatMap(({ level }) => level ?? []);
  // A matrix yields means of its rows: too many levels to be sure of, so nothing is told of it.
  return [];
};

/** The levels, 1 to 5, that each item can be answered with, by item code; none for an item of which a team is told nothing. */
export const possibleLevels = (document: QuestionnaireDocument): ReadonlyMap<string, readonly number[]> =>
  new Map(
    itemsOf(document).flatMap((item): [string, number[]][] => {
      const scale = 'scale' in item && item.scale !== undefined ? document.scales[item.scale] : undefined;
      if (!scale) return [];
      const ends = scale.levels.map(({ level }) => level);
      const [lowest, highest] = [Math.min(...ends), Math.max(...ends)];
      return [[item.code, [...new Set(levelsIn(item))].map((level) => toStandingScale(level, { lowest, highest }))]];
    }),
  );

/** The items of a questionnaire that yield a level, in its order, as team figures need them. */
export const figuredItems = (document: QuestionnaireDocument): FiguredItem[] =>
  document.sections.flatMap(({ topic, items }) =>
    items.flatMap((item) => {
      const scale = 'scale' in item && item.scale !== undefined ? document.scales[item.scale] : undefined;
      return isScored(item) && scale ? [{ itemCode: item.code, topic: topic ?? null, kind: scale.kind, weight: item.weight }] : [];
    }),
  );
