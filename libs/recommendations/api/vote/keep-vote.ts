import { hashOf, Person } from '@skills/identity/api';
import { mailboxOf } from '@skills/identity/rules';
import { refuse, type Context } from '@skills/platform/graph';
import { uuidv7 } from 'uuidv7';

/** The entry of the catalogue that is voted on. */
export interface VotedEntry {
  column: 'course_id' | 'practice_id';
  id: string;
}

// Also under another name of the author's mailbox. What was voted before this was refused can still be taken back.
async function refuseOwn({ em }: Context, mailbox: string, { column, id }: VotedEntry): Promise<void> {
  const authors = await em.getConnection().execute<{ emailAddress: string }[]>(
    `select distinct p.email_address as "emailAddress" from contribution c join person p on p.id = c.author_id where c.${column} = ?`, [id], 'all', em.getTransactionContext(),
  );
  if (authors.some(({ emailAddress }) => mailboxOf(emailAddress) === mailbox)) refuse('OWN_VOTE', [column === 'course_id' ? 'courseId' : 'practiceId']);
}

/**
 * Writes, changes or takes back the one vote of the mailbox behind an account: whoever signs in under another name of it votes anew, not once more.
 * Two requests at once leave one row. Who contributed the entry has no vote on it.
 */
export async function keepVote(context: Context, personId: string, { column, id }: VotedEntry, useful: boolean | null | undefined): Promise<void> {
  const { em, clock } = context;
  const run = (sql: string, params: unknown[]) => em.getConnection().execute(sql, params, 'run', em.getTransactionContext());
  const mailbox = mailboxOf((await em.findOneOrFail(Person, personId)).emailAddress);
  const voice = hashOf(`${column} ${id} ${mailbox}`);
  if (useful === null || useful === undefined) return void (await run('delete from vote where voice = ?', [voice]));
  await refuseOwn(context, mailbox, { column, id });
  await run(
    `insert into vote (id, person_id, ${column}, voice, useful, voted_at) values (?, ?, ?, ?, ?, ?)
     on conflict (voice) do update set person_id = excluded.person_id, useful = excluded.useful, voted_at = excluded.voted_at
     where vote.useful <> excluded.useful or vote.person_id <> excluded.person_id`,
    [uuidv7(), personId, id, voice, useful, clock()],
  );
}
