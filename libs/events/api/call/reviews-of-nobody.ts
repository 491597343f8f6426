import type { EntityManager } from '@mikro-orm/postgresql';

const OF_NOBODY = `delete from proposal_review r using session_proposal p where p.id = r.proposal_id and p.event_id = ? and r.standing = 'ASKED'
  and not exists (select from subject_role s where s.person_id = r.reviewer_id and s.subject_id = p.event_id and s.role = 'REVIEWER')`;

/** Forgets the reviews of an event that were asked of somebody who is no reviewer of it any more, and never given: somebody else is asked when they are shared out. */
export async function forgetReviewsOfNobody(em: EntityManager, eventId: string): Promise<void> {
  await em.getConnection().execute(OF_NOBODY, [eventId], 'run', em.getTransactionContext());
}
