import type { EntityManager } from '@mikro-orm/postgresql';
import { hashOf, Person } from '@skills/identity/api';
import { mailboxOf } from '@skills/identity/rules';
import { refuse } from '@skills/platform/graph';
import { Respondent } from '../run/respondent.entity';
import type { Run } from '../run/run.entity';

/** Whether an address leads to the mailbox of this person. */
export async function isOwnMailbox(em: EntityManager, personId: string, emailAddress: string): Promise<boolean> {
  const person = await em.findOne(Person, personId);
  return person !== null && mailboxOf(person.emailAddress) === mailboxOf(emailAddress);
}

/** What is kept of the mailbox of an address in the team of a run; the same mailbox yields something else in another run. */
export const mailboxIn = (runId: string, emailAddress: string): string => hashOf(`${runId} ${mailboxOf(emailAddress)}`);

/**
 * What is kept of the mailbox by which somebody came into the team of a run, so that it comes in once. Refuses the mailbox
 * of whoever leads the team, and one that takes part already. The run must be held.
 */
export async function claimMailbox(em: EntityManager, run: Run, emailAddress: string): Promise<string> {
  if (run.person && (await isOwnMailbox(em, run.person.id, emailAddress))) refuse('TEAM_LINK_OWN', ['token']);
  const mailbox = mailboxIn(run.id, emailAddress);
  if ((await em.count(Respondent, { run, mailbox })) > 0) refuse('TEAM_MAILBOX_USED', ['token']);
  return mailbox;
}
