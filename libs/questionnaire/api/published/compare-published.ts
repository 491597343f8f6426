import type { EntityManager } from '@mikro-orm/postgresql';
import { compareThrough, type ItemComparison } from '../../rules';
import { publishedVersion } from './published-documents';

/** Comparisons kept in memory: neither the two versions nor what was published between them changes any more. */
const MOST_KEPT = 200;
const kept = new Map<string, readonly ItemComparison[]>();

/** The versions of the lineages of `then` and `now` from one to the other, oldest first, both included. */
const published = (em: EntityManager, then: string, now: string): Promise<{ id: string }[]> =>
  em.getConnection().execute<{ id: string }[]>(
    `select v.id from questionnaire_version v, questionnaire_version t, questionnaire_version n
     where t.id = ? and n.id = ? and v.questionnaire_id = t.questionnaire_id and v.questionnaire_id = n.questionnaire_id
       and (v.published_at, v.id) between least((t.published_at, t.id), (n.published_at, n.id)) and greatest((t.published_at, t.id), (n.published_at, n.id))
     order by v.published_at, v.id`,
    [then, now],
    'all',
    em.getTransactionContext(),
  );

/**
 * The items that two published versions have in common, by their ids; the first comparison of two versions reads them, later ones
 * read nothing. Versions of different questionnaires have none.
 */
export async function comparisonOf(em: EntityManager, thenVersionId: string, nowVersionId: string): Promise<readonly ItemComparison[]> {
  const key = `${thenVersionId} ${nowVersionId}`;
  const known = kept.get(key);
  if (known) return known;
  const ids = thenVersionId === nowVersionId ? [{ id: nowVersionId }] : await published(em, thenVersionId, nowVersionId);
  const chain = await Promise.all(ids.map(async ({ id }) => (await publishedVersion(em, id)).document));
  const [oldest, newest] = [chain[0], chain.at(-1)];
  const pairs = oldest && newest ? compareThrough(oldest, newest, chain.slice(1, -1)) : [];
  // What was published first is the earlier one for the rules, also where a run of the newer version is the earlier run.
  const comparison = ids[0]?.id === thenVersionId ? pairs : pairs.map((pair) => ({ ...pair, then: pair.now, now: pair.then }));
  const [first] = kept.keys();
  if (kept.size >= MOST_KEPT && first) kept.delete(first);
  kept.set(key, comparison);
  return comparison;
}
