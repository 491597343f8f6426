import { refuse, type Context } from '@skills/platform/graph';
import { uuidv7 } from 'uuidv7';

/** The entry of the catalogue that is voted on. */
export interface VotedEntry {
  column: 'course_id' | 'practice_id';
  id: string;
}

// What was voted before this was refused can still be taken back.
async function refuseOwn({ em }: Context, personId: string, { column, id }: VotedEntry): Promise<void> {
  const own = await em.getConnection().execute<object[]>(`select 1 from contribution where author_id = ? and ${column} = ? limit 1`, [personId, id], 'all', em.getTransactionContext());
  if (own.length > 0) refuse('OWN_VOTE', [column === 'course_id' ? 'courseId' : 'practiceId']);
}

/** Writes, changes or takes back a person's one vote; two requests at once leave one row. Who contributed the entry has no vote on it. */
export async function keepVote(context: Context, personId: string, { column, id }: VotedEntry, useful: boolean | null | undefined): Promise<void> {
  const { em, clock } = context;
  const run = (sql: string, params: unknown[]) => em.getConnection().execute(sql, params, 'run', em.getTransactionContext());
  if (useful === null || useful === undefined) await run(`delete from vote where person_id = ? and ${column} = ?`, [personId, id]);
  else {
    await refuseOwn(context, personId, { column, id });
    await run(
      `insert into vote (id, person_id, ${column}, useful, voted_at) values (?, ?, ?, ?, ?)
       on conflict (person_id, ${column}) do update set useful = excluded.useful, voted_at = excluded.voted_at where vote.useful <> excluded.useful`,
      [uuidv7(), personId, id, useful, clock()],
    );
  }
}
