import type { EntityManager } from '@mikro-orm/postgresql';
import { deliverSoon, writeAnnouncements } from '../database/outbox';
import type { Context } from './context';
import type { Policy } from './policy';

/** One transaction for what a request writes; announcements are written beside the rows and delivered after the commit. */
export async function inTransaction<Answer>(outer: Context, work: (context: Context) => Promise<Answer>): Promise<Answer> {
  const answer = await outer.em.fork().transactional(async (em) => {
    const context = outer.within(em as EntityManager);
    const result = await work(context);
    await em.flush();
    await writeAnnouncements(em, context.announcements, context.clock());
    return result;
  });
  deliverSoon();
  return answer;
}

/** Throws when a piece of work asked none of the policies that it declared. */
export function demandAsked(context: Context, act: string, policyNames: readonly string[]): void {
  if (!context.hasAsked(policyNames)) throw new Error(`${act} would go through without asking ${policyNames.join(' or ')}`);
}

/** The way in which an HTTP route writes: one transaction that does not commit unless one of these policies was asked in it. */
export const writing = <Answer>(outer: Context, policies: readonly Policy<never>[], work: (context: Context) => Promise<Answer>): Promise<Answer> =>
  inTransaction(outer, async (context) => {
    const answer = await work(context);
    demandAsked(context, 'A route', policies.map(({ policyName }) => policyName));
    return answer;
  });
