import type { TargetRole, Topic } from '@skills/identity/rules';
import { targetMaturity, targetProficiency, type Ambition, type Ambitions } from './ambition';
import { mean } from './weighted-mean';

const mostDemanding = (topics: readonly Topic[], ambitions: Ambitions, level: (topic: Topic, ambition: Ambition) => number): number | null => {
  const levels = topics.flatMap((topic) => {
    const ambition = ambitions[topic];
    return ambition ? [level(topic, ambition)] : [];
  });
  return levels.length === 0 ? null : Math.max(...levels);
};

/** The maturity, 1 to 5, to be reached in what belongs to these topics: the most demanding decides. Null when none has an ambition. */
export const maturityTargetFor = (topics: readonly Topic[], ambitions: Ambitions): number | null =>
  mostDemanding(topics, ambitions, targetMaturity);

/**
 * The proficiency, 1 to 5, that people of these roles should reach on average in what belongs to these topics:
 * the most demanding topic decides for each person. Null when no topic has an ambition, or there is nobody.
 */
export const proficiencyTargetFor = (topics: readonly Topic[], roles: readonly TargetRole[], ambitions: Ambitions): number | null =>
  mean(roles.flatMap((role) => mostDemanding(topics, ambitions, (_, ambition) => targetProficiency(role, ambition)) ?? []));
