import { shownLevel } from '@skills/assessment/rules';
import type { UncoveredGap } from './match';
import type { PracticeMatch } from './match-practice';
import type { ReasonFacts } from './reason-facts';

/** Finds a text of the namespace `recommendations` and fills it in, like i18next's `t` with escaping off. */
export type Translate = (key: string, values?: Readonly<Record<string, string | number>>) => string;

interface Speller {
  number: Intl.NumberFormat;
  level: Intl.NumberFormat;
  languages: Intl.DisplayNames;
  or: Intl.ListFormat;
}

// Making one costs more than using it a hundred times.
const spellers = new Map<string, Speller>();
const spellerFor = (language: string): Speller => {
  const known = spellers.get(language);
  if (known) return known;
  const made: Speller = {
    number: new Intl.NumberFormat(language),
    level: new Intl.NumberFormat(language, { maximumFractionDigits: 1 }),
    languages: new Intl.DisplayNames(language, { type: 'language' }),
    or: new Intl.ListFormat(language, { type: 'disjunction' }),
  };
  spellers.set(language, made);
  return made;
};

const level = (value: number, language: string): string => spellerFor(language).level.format(shownLevel(value));

const languageNames = (tags: readonly string[], language: string): string => {
  const { languages, or } = spellerFor(language);
  return or.format(tags.map((tag) => languages.of(tag) ?? tag));
};

const lengthOf = ({ hours, hoursComputed }: ReasonFacts, language: string, translate: Translate): string => {
  if (hours === null) return translate('hours.unknown');
  // As finely as the card and the plan beside the sentence tell it: two figures for one course would look like a mistake.
  const count = Math.round(hours * 10) / 10;
  return translate(hoursComputed ? 'hours.computed' : 'hours.stated', { count, hours: spellerFor(language).number.format(count) });
};

/** The sentence about a recommended course, in the language of the texts that `translate` finds. */
export const reasonSentence = (facts: ReasonFacts, language: string, translate: Translate): string => {
  const { from, to, target, competence, otherGaps, price, languages, format, levelAssumed } = facts;
  const offer = [
    translate(`price.${price}`),
    languages.length === 0 ? translate('language.unknown') : translate('language.stated', { languages: languageNames(languages, language) }),
    lengthOf(facts, language, translate),
    ...(format === null ? [] : [translate(`format.${format}`)]),
  ].join(', ');
  const levels = { from: from === null ? '' : level(from, language), to: level(to, language), target: level(target, language) };
  return [
    translate(`reason.${facts.case}`, { competence, ...levels, offer }),
    ...(otherGaps > 0 ? [translate('reason.more', { count: otherGaps })] : []),
    ...(levelAssumed ? [translate('reason.levelAssumed')] : []),
  ].join(' ');
};

/** The sentence about a suggested case. */
export const practiceSentence = ({ topics, sameSector, sameSize, sameCountry }: PracticeMatch, language: string, translate: Translate): string => {
  const names = new Intl.ListFormat(language, { type: 'conjunction' }).format(topics.map((topic) => translate(`topic.${topic}`)));
  const near = [
    ...(sameSector ? [translate('practice.sector')] : []),
    ...(sameSize ? [translate('practice.size')] : []),
    ...(sameCountry ? [translate('practice.country')] : []),
  ];
  if (near.length === 0) return translate('practice.topic', { topics: names });
  const likeness = new Intl.ListFormat(language, { type: 'conjunction' }).format(near);
  return translate('practice.near', { topics: names, likeness });
};

/** The sentence about what can be done for a gap that no recommended course closes. */
export const fallbackSentence = ({ gap, fallback }: UncoveredGap, translate: Translate): string => {
  const topic = 'topic' in fallback && fallback.topic !== null ? translate(`topic.${fallback.topic}`) : translate('topic.any');
  return translate(`fallback.${fallback.kind}`, { competence: gap.label, topic });
};
