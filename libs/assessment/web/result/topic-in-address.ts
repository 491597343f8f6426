import { TOPICS, type Topic } from '@skills/identity/rules';

/** A topic as it stands in an address: `BIG_DATA` is `big-data`. */
export const topicInAddress = (topic: Topic): string => topic.toLowerCase().replaceAll('_', '-');

/** The topic that an address names, in whatever case; null when there is none of that name. */
export const topicFromAddress = (text: string | undefined): Topic | null =>
  TOPICS.find((topic) => topicInAddress(topic) === text?.toLowerCase().replaceAll('_', '-')) ?? null;
