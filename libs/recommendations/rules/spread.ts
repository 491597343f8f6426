import { TOPICS, type Topic } from '@skills/identity/rules';

/** Something that may be listed: what it serves and how good it is. */
export interface Candidate {
  /** Stable name; decides between equals. */
  readonly id: string;
  /** The higher, the better. */
  readonly total: number;
  /** The topics that it serves. */
  readonly topics: readonly Topic[];
  /** What it is mainly about, such as a competence. */
  readonly main: string;
}

/** Entries of one `main` that a list takes while others are waiting. */
export const ENTRIES_PER_MAIN = 3;

/** Entries at the top that must not all have the same `main`. */
export const TOP = 3;

/** Places that a list needs to keep its promises: one per topic, the best, and one about something else. */
export const SPREAD_ROOM = TOPICS.length + 2;

/** Best first; equals by id, so that the order of arrival never shows. */
export const bestFirst = (a: Candidate, b: Candidate): number => b.total - a.total || (a.id < b.id ? -1 : 1);

const mixTop = <C extends Candidate>(list: readonly C[]): C[] => {
  const top = list.slice(0, TOP);
  const other = list.findIndex(({ main }) => main !== top[0]?.main);
  if (top.length < TOP || other < TOP) return [...list];
  const raised = list.slice(other, other + 1);
  const rest = list.filter((_, at) => at !== other);
  return [...rest.slice(0, TOP - 1), ...raised, ...rest.slice(TOP - 1)];
};

/**
 * The `first` best candidates, spread out: every topic that a candidate serves has one in the list, the top three are
 * not all about the same thing, and no thing takes more than three places while others wait.
 * The promise for topics needs room for one entry per topic and two more, so `first` of SPREAD_ROOM or more.
 */
export const spread = <C extends Candidate>(candidates: readonly C[], first: number): C[] => {
  const ranked = [...candidates].sort(bestFirst);
  const bestOfTopic = TOPICS.flatMap((topic) => ranked.find(({ topics }) => topics.includes(topic)) ?? []);
  const another = ranked.find(({ main }) => main !== ranked[0]?.main);
  const wanted = new Set<C>([...ranked.slice(0, 1), ...(another ? [another] : []), ...bestOfTopic.sort(bestFirst)]);
  const chosen = new Set<C>([...wanted].slice(0, Math.max(0, first)));
  const fill = (allowed: (candidate: C) => boolean): void => {
    for (const candidate of ranked) if (chosen.size < first && allowed(candidate)) chosen.add(candidate);
  };
  fill(({ main }) => [...chosen].filter((taken) => taken.main === main).length < ENTRIES_PER_MAIN);
  fill(() => true);
  return mixTop([...chosen].sort(bestFirst));
};
