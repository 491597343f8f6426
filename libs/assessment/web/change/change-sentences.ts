import type { Formats, Say } from '@skills/platform/i18n';
import { shownChange, shownLevel, type ChangeHeadline } from '../../rules';
import type { ChangeFigure } from './standing-change';

/** How sentences are written: the texts of `assessment` and the formats of a language. */
export type ChangeWording = { t: Say } & Pick<Formats, 'number' | 'list'>;

/** The one sentence over a change, and what else rose or fell. */
export const changeHeadlineSentence = (headline: ChangeHeadline, { t, number, list }: ChangeWording): { title: string; rest: string[] } => {
  if (headline.case === 'NOTHING_COMPARABLE') return { title: t('change.headline.NOTHING_COMPARABLE'), rest: [] };
  if (headline.case === 'UNCHANGED') return { title: t('change.headline.UNCHANGED', { count: headline.countedItems }), rest: [] };
  const { topic, kind, then, now, countedItems } = headline;
  const others = (topics: typeof headline.risen): string[] => topics.filter((each) => each !== topic).map((each) => t(`topic.names.${each}`));
  const [risen, fallen] = [others(headline.risen), others(headline.fallen)];
  return {
    title: t(`change.headline.${headline.case}.${kind}`, { topic: t(`topic.names.${topic}`), then: number(shownLevel(then)), now: number(shownLevel(now)), count: countedItems }),
    rest: [...(risen.length > 0 ? [t('change.alsoRose', { topics: list(risen) })] : []), ...(fallen.length > 0 ? [t('change.fell', { topics: list(fallen) })] : [])],
  };
};

const caseOf = ({ withheld, comparability, comparableItems, partlyItems, notItems, then = null, now = null }: ChangeFigure): string => {
  if (withheld) return 'withheld';
  if (comparableItems + partlyItems + notItems === 0) return 'notAsked';
  if (comparability === 'NOT') return 'notComparable';
  const change = shownChange({ then, now });
  if (change === null) return 'unanswered';
  return change === 0 ? 'same' : change > 0 ? 'rose' : 'fell';
};

/** The sentence that says what the picture of a change shows, or why there is nothing to show. */
export const changeSentence = (figure: ChangeFigure, { t, number }: Pick<ChangeWording, 't' | 'number'>): string => {
  const found = caseOf(figure);
  const key = found === 'rose' || found === 'fell' || found === 'same' ? `${found}.${figure.kind}` : found;
  return t(`change.sentence.${key}`, { then: number(shownLevel(figure.then ?? 0)), now: number(shownLevel(figure.now ?? 0)), count: figure.countedItems });
};

/** What of the questions behind a figure could not be compared, and why; empty when all could. */
export const changeNotes = ({ partlyItems, notItems }: ChangeFigure, { t }: Pick<ChangeWording, 't'>): string[] => [
  ...(partlyItems > 0 ? [t('change.notes.partly', { count: partlyItems })] : []),
  ...(notItems > 0 ? [t('change.notes.not', { count: notItems })] : []),
];
