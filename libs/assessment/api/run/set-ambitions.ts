import type { EntityManager } from '@mikro-orm/postgresql';
import { refuse } from '@skills/platform/graph';
import type { TopicAmbition } from '../graph-ambition';

/** Replaces the ambitions of a run; a topic named twice is refused. */
export async function setAmbitions(em: EntityManager, runId: string, ambitions: readonly TopicAmbition[]): Promise<void> {
  if (new Set(ambitions.map(({ topic }) => topic)).size < ambitions.length) refuse('AMBITION_REPEATED', ['ambitions']);
  const run = (sql: string, params: unknown[]): Promise<unknown> => em.getConnection().execute(sql, params, 'run', em.getTransactionContext());
  await run('delete from run_ambition where run_id = ?', [runId]);
  await run('insert into run_ambition (run_id, topic, ambition) select ?::uuid, topic, ambition from jsonb_to_recordset(?::jsonb) as a(topic text, ambition text)', [
    runId,
    JSON.stringify(ambitions),
  ]);
}
