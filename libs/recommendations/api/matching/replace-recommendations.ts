import type { EntityManager } from '@mikro-orm/postgresql';
import { uuidv7 } from 'uuidv7';
import { gapKey, type Matching, type PracticeMatch, type ReasonFacts } from '../../rules';

/** Everything that is recommended for a run. */
export interface Recommended {
  recommendations: readonly (Matching['recommendations'][number] & { facts: ReasonFacts })[];
  suggestions: readonly PracticeMatch[];
  uncovered: Matching['uncovered'];
}

/** Puts these in the place of what is stored for a run. What is recommended again keeps its id, so that doing it twice changes nothing. */
export async function replaceRecommendations(em: EntityManager, runId: string, { recommendations, suggestions, uncovered }: Recommended): Promise<void> {
  const sql = <Row>(statement: string, ...params: unknown[]): Promise<Row[]> => em.getConnection().execute<Row[]>(statement, params, 'all', em.getTransactionContext());
  const removed = async (table: string, subject: string): Promise<(of: string) => string> => {
    const rows = await sql<{ id: string; subject: string }>(`delete from ${table} where run_id = ? returning id, ${subject} as subject`, runId);
    const ids = new Map(rows.map(({ id, subject: of }) => [of, id]));
    return (of) => ids.get(of) ?? uuidv7();
  };
  const idOfCourse = await removed('recommendation', 'course_id');
  const idOfPractice = await removed('practice_suggestion', 'practice_id');
  const idOfGap = await removed('uncovered_gap', `concat(gap->>'kind', ' ', gap->>'competenceUri')`);

  await sql(
    `insert into recommendation (id, run_id, course_id, rank, reasons, facts, parts, total)
     select id, ?::uuid, "courseId", rank, reasons, facts, parts, total
     from jsonb_to_recordset(?::jsonb) as r(id uuid, "courseId" text, rank int, reasons jsonb, facts jsonb, parts jsonb, total double precision)`,
    runId,
    JSON.stringify(recommendations.map((recommendation) => ({ id: idOfCourse(recommendation.courseId), ...recommendation }))),
  );
  await sql(
    `insert into practice_suggestion (id, run_id, practice_id, rank, match)
     select id, ?::uuid, "practiceId", rank, match from jsonb_to_recordset(?::jsonb) as r(id uuid, "practiceId" text, rank int, match jsonb)`,
    runId,
    JSON.stringify(suggestions.map((match) => ({ id: idOfPractice(match.practiceId), practiceId: match.practiceId, rank: match.rank, match }))),
  );
  await sql(
    `insert into uncovered_gap (id, run_id, position, gap, fallback)
     select id, ?::uuid, position, gap, fallback from jsonb_to_recordset(?::jsonb) as r(id uuid, position int, gap jsonb, fallback jsonb)`,
    runId,
    JSON.stringify(uncovered.map(({ gap, fallback }, position) => ({ id: idOfGap(gapKey(gap)), position, gap, fallback }))),
  );
}
