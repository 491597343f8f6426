import { findById, idOf } from '@skills/platform/database';
import { refuse, type Context, type Policy } from '@skills/platform/graph';
import { standingOf, Contribution } from './contribution.entity';
import type { ContributionSubject } from './contribution.policy';

/** A contribution as policies see it, from a row or an entity. */
export const subjectOf = (contribution: Pick<Contribution, 'state' | 'publishedContent' | 'takenOut' | 'author'>): ContributionSubject => ({
  ...standingOf(contribution),
  authorId: contribution.author && idOf(contribution.author),
});

/** The contribution, held until commit; refused as absent to whoever may not, and to whoever saw an earlier revision of it. */
export async function heldContribution(context: Context, id: string, policy: Policy<ContributionSubject>, revision: number | null): Promise<Contribution> {
  const contribution = (await findById(context.em, Contribution, id, { forUpdate: true })) ?? refuse('NOT_FOUND', ['contributionId']);
  context.ask(policy, subjectOf(contribution));
  if (revision !== null && revision !== contribution.revision) refuse('CHANGED_MEANWHILE', ['revision']);
  return contribution;
}
