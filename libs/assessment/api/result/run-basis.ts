import type { EntityManager } from '@mikro-orm/postgresql';
import type { TargetRole, Topic } from '@skills/identity/rules';
import { effectiveEventsOf, publishedVersion, type PublishedVersion } from '@skills/questionnaire/api';
import { answersOf } from '@skills/questionnaire/rules';
import { score, scoredAnswersOf, type Ambition, type Ambitions, type Result, type ScoredAnswer } from '../../rules';

/** A run's result with what it was computed from. */
export interface RunBasis {
  result: Result;
  /** What everybody answered, as it was scored. */
  answers: readonly ScoredAnswer[];
  ambitions: Ambitions;
  published: PublishedVersion;
  /** The role of the only respondent; null when several answer. */
  role: TargetRole | null;
}

/** What to compute a result from. */
export interface RunToScore {
  id: string;
  versionId: string;
}

/**
 * Computes the results of runs from the answers of whoever made them. Colleagues' answers are told of only as a team
 * (docs/decisions/0040): an exact figure that held them could be held against one's own answers. Two statements whatever
 * their number, and the documents, which stay in memory.
 */
export async function basesOf(em: EntityManager, runs: readonly RunToScore[]): Promise<RunBasis[]> {
  const rows = await em.getConnection().execute<
    { run_id: string; respondents: { id: string; role: TargetRole; responseId: string }[]; ambitions: { topic: Topic; ambition: Ambition }[] }[]
  >(
    `select r.id as run_id,
       (select coalesce(json_agg(json_build_object('id', p.id, 'role', p.role, 'responseId', p.response_id) order by p.id), '[]') from respondent p where p.run_id = r.id and not p.colleague) as respondents,
       (select coalesce(json_agg(json_build_object('topic', a.topic, 'ambition', a.ambition)), '[]') from run_ambition a where a.run_id = r.id) as ambitions
     from run r where r.id = any(?::uuid[])`,
    [`{${runs.map(({ id }) => id).join(',')}}`],
    'all',
    em.getTransactionContext(),
  );
  const byRun = new Map(rows.map((row) => [row.run_id, row]));
  const events = await effectiveEventsOf(em, rows.flatMap(({ respondents }) => respondents.map(({ responseId }) => responseId)));
  return Promise.all(
    runs.map(async ({ id, versionId }) => {
      const published = await publishedVersion(em, versionId);
      const { respondents = [], ambitions = [] } = byRun.get(id) ?? {};
      const stated: Ambitions = Object.fromEntries(ambitions.map(({ topic, ambition }) => [topic, ambition]));
      const answers = respondents.flatMap((respondent) =>
        scoredAnswersOf(published.document, {
          respondentId: respondent.id,
          role: respondent.role,
          answers: answersOf(published.document, events.get(respondent.responseId) ?? []),
        }),
      );
      return {
        result: score({ answers, ambitions: stated }),
        answers,
        ambitions: stated,
        published,
        role: respondents.length === 1 ? respondents[0]!.role : null,
      };
    }),
  );
}
