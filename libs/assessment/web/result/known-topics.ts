import type { Topic } from '@skills/identity/rules';
import { readFragment } from '@skills/schema';
import type { Standing, TopicResult } from '../../rules';
import { STANDING, type MaskedStanding, type StandingFigure } from './standing';

const standingFor = ({ kind, level = null, target = null, answeredItems, askedItems, withheld }: StandingFigure): Standing => ({
  kind,
  level,
  target,
  gap: level === null || target === null ? null : Math.max(0, target - level),
  answeredItems,
  askedItems,
  coverage: askedItems === 0 ? 0 : answeredItems / askedItems,
  withheld,
  contributions: [],
});

/** The topics of the graph as the rules read them; the answers behind them are fetched on the topic's own page. */
export const knownTopics = (topics: readonly { topic: Topic; maturity: MaskedStanding; proficiency: MaskedStanding }[]): TopicResult[] =>
  topics.map(({ topic, maturity, proficiency }) => ({
    topic,
    maturity: standingFor(readFragment(STANDING, maturity)),
    proficiency: standingFor(readFragment(STANDING, proficiency)),
  }));
