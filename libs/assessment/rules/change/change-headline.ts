import type { Topic } from '@skills/identity/rules';
import { shownLevel, type LevelKind } from '../level';
import type { StandingChange, TopicChange } from './change-of';

/** What the one sentence over a change says: the facts, which a translation puts into words. */
export type ChangeHeadline =
  /** No figure can be compared. */
  | { readonly case: 'NOTHING_COMPARABLE' }
  /** Every figure that can be compared is, as shown, what it was. */
  | { readonly case: 'UNCHANGED'; readonly countedItems: number }
  /** The figure that changed most. */
  | {
      readonly case: 'ROSE' | 'FELL';
      readonly topic: Topic;
      readonly kind: LevelKind;
      readonly then: number;
      readonly now: number;
      readonly countedItems: number;
      /** Topics with a figure that rose, in the order of TOPICS. */
      readonly risen: readonly Topic[];
      /** Topics with a figure that fell; a topic can be in both. */
      readonly fallen: readonly Topic[];
    };

/** A change as a reader sees it: between the two levels shown, so that the subtraction comes out right on paper. */
export const shownChange = ({ then, now }: Pick<StandingChange, 'then' | 'now'>): number | null =>
  then === null || now === null ? null : shownLevel(shownLevel(now) - shownLevel(then));

/** The facts of the sentence over a change. Ties fall to what rose, then to the order of the topics, practice before skills. */
export const changeHeadlineOf = (topics: readonly TopicChange[]): ChangeHeadline => {
  const facts = topics.flatMap(({ topic, maturity, proficiency }) =>
    [maturity, proficiency].flatMap(({ kind, then, now, countedItems }) => {
      const shown = shownChange({ then, now });
      return then === null || now === null || shown === null ? [] : [{ topic, kind, then, now, countedItems, shown }];
    }),
  );
  if (facts.length === 0) return { case: 'NOTHING_COMPARABLE' };
  const [widest] = [...facts].sort((one, other) => Math.abs(other.shown) - Math.abs(one.shown) || other.shown - one.shown);
  if (!widest || widest.shown === 0) return { case: 'UNCHANGED', countedItems: facts.reduce((sum, { countedItems }) => sum + countedItems, 0) };
  const topicsWith = (is: (shown: number) => boolean): Topic[] => [...new Set(facts.filter(({ shown }) => is(shown)).map(({ topic }) => topic))];
  const { topic, kind, then, now, countedItems } = widest;
  return { case: widest.shown > 0 ? 'ROSE' : 'FELL', topic, kind, then, now, countedItems, risen: topicsWith((shown) => shown > 0), fallen: topicsWith((shown) => shown < 0) };
};
