import { whenApart, type MomentWords } from '@skills/assessment/rules';

/** A run, and when it was begun. */
export interface DatedRun {
  id: string;
  startedAt: string;
}

/** How the dates of these runs are said so that no two sound alike, by the id of each. */
export function whenOfRuns(runs: readonly DatedRun[], words: MomentWords): ReadonlyMap<string, string> {
  const latestFirst = [...new Map(runs.map(({ id, startedAt }) => [id, startedAt]))].sort(([, a], [, b]) => b.localeCompare(a));
  const when = whenApart(latestFirst.map(([, startedAt]) => startedAt), words);
  return new Map(latestFirst.map(([id], at) => [id, when[at] ?? '']));
}
