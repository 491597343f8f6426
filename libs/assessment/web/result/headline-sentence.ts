import type { Formats, Say } from '@skills/platform/i18n';
import { HIGHEST_LEVEL, shownGap, shownLevel, type Headline, type TopicFact } from '../../rules';

/** How the headline is written: the texts of `assessment` and the formats of a language. */
export type HeadlineWording = { t: Say } & Pick<Formats, 'number' | 'percent' | 'list'>;

// A gap that no reader could see in the figures shown is none.
const asSeen = (headline: Headline): Headline => {
  if (headline.case !== 'GAP' || shownGap(headline.widest.level, headline.widest.target) !== 0) return headline;
  const { strongest, unknownTopics, coverage } = headline;
  return { case: 'TARGETS_REACHED', strongest, unknownTopics, coverage };
};

const sentenceOf = (headline: Extract<Headline, { case: 'GAP' | 'NO_TARGET' }>, { kind }: TopicFact): string => {
  if (headline.case === 'GAP' || headline.strongest) return `${headline.case}.${kind}`;
  return headline.knownTopics > 1 ? 'NO_TARGET.ALIKE' : `NO_TARGET.ONLY.${kind}`;
};

/** The one sentence over a result, and the sentences under it. */
export const headlineSentence = (given: Headline, { t, number, percent, list }: HeadlineWording): { title: string; lead: string } => {
  const headline = asSeen(given);
  const topicOf = (fact: TopicFact): string => t(`topic.names.${fact.topic}`);
  const levelOf = (fact: TopicFact): string => number(shownLevel(fact.level));

  if (headline.case === 'NOTHING_KNOWN') return { title: t('result.headline.NOTHING_KNOWN'), lead: t('result.lead.nothing') };

  const strongest = headline.strongest && t('result.lead.strongest', { topic: topicOf(headline.strongest), level: levelOf(headline.strongest) });
  const rest = [
    ...(headline.unknownTopics.length > 0 ? [t('result.lead.unknown', { topics: list(headline.unknownTopics.map((topic) => t(`topic.names.${topic}`))) })] : []),
    t('result.lead.coverage', { share: percent(headline.coverage) }),
  ];
  const lead = (...sentences: (string | null)[]): string => [...sentences, ...rest].filter(Boolean).join(' ');

  if (headline.case === 'TARGETS_REACHED') return { title: t('result.headline.TARGETS_REACHED'), lead: lead(strongest) };
  const fact = headline.case === 'GAP' ? headline.widest : headline.highest;
  const title = t(`result.headline.${sentenceOf(headline, fact)}`, {
    topic: topicOf(fact),
    level: levelOf(fact),
    target: number(shownLevel(fact.target ?? 0)),
    max: HIGHEST_LEVEL,
  });
  return { title, lead: headline.case === 'GAP' ? lead(t('result.lead.gaps', { count: headline.topicsWithGap }), strongest) : lead(t('result.lead.noTarget')) };
};
