import type { Topic } from '@skills/identity/rules';
import { readFragment } from '@skills/schema';
import type { StandingChange, TopicChange } from '../../rules';
import { STANDING_CHANGE, type ChangeFigure, type MaskedChange } from './standing-change';

const changeFor = (figure: ChangeFigure): StandingChange => {
  const { then = null, now = null } = figure;
  return { ...figure, then, now, difference: then === null || now === null ? null : now - then };
};

/** The topics of a change as the rules read them. */
export const knownChanges = (topics: readonly { topic: Topic; maturity: MaskedChange; proficiency: MaskedChange }[]): TopicChange[] =>
  topics.map(({ topic, maturity, proficiency }) => ({ topic, maturity: changeFor(readFragment(STANDING_CHANGE, maturity)), proficiency: changeFor(readFragment(STANDING_CHANGE, proficiency)) }));
