import type { Context } from '@skills/platform/graph';
import { uuidv7 } from 'uuidv7';

/** What is worth an entry in the audit log. */
export interface AuditedAct {
  /** What was done, e.g. `grantRole`. */
  act: string;
  /** The graph type of the subject, e.g. `Person`. */
  subjectKind: string;
  /** The subject's id; null when it is a list. */
  subjectId: string | null;
  /** Further facts that are not about a person, e.g. `ADMIN, everywhere`. */
  detail?: string;
}

/** Notes an administrative act or a look at another person's data, in the transaction of the act; a signed-in actor is required. */
export async function writeAudit(context: Context, { act, subjectKind, subjectId, detail }: AuditedAct): Promise<void> {
  if (!context.actor.personId) throw new Error(`${act} is audited and needs a person who acts`);
  await context.em
    .getConnection()
    .execute(
      'insert into audit_entry (id, actor_id, act, detail, subject_kind, subject_id, at) values (?, ?, ?, ?, ?, ?, ?)',
      [uuidv7(), context.actor.personId, act, detail ?? null, subjectKind, subjectId, context.clock()],
      'run',
      context.em.getTransactionContext(),
    );
}
