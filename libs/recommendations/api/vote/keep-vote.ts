import type { Context } from '@skills/platform/graph';
import { uuidv7 } from 'uuidv7';

/** The entry of the catalogue that is voted on. */
export interface VotedEntry {
  column: 'course_id' | 'practice_id';
  id: string;
}

/** Writes, changes or takes back a person's one vote; two requests at once leave one row. */
export async function keepVote({ em, clock }: Context, personId: string, { column, id }: VotedEntry, useful: boolean | null | undefined): Promise<void> {
  const run = (sql: string, params: unknown[]) => em.getConnection().execute(sql, params, 'run', em.getTransactionContext());
  if (useful === null || useful === undefined) await run(`delete from vote where person_id = ? and ${column} = ?`, [personId, id]);
  else
    await run(
      `insert into vote (id, person_id, ${column}, useful, voted_at) values (?, ?, ?, ?, ?)
       on conflict (person_id, ${column}) do update set useful = excluded.useful, voted_at = excluded.voted_at where vote.useful <> excluded.useful`,
      [uuidv7(), personId, id, useful, clock()],
    );
}
