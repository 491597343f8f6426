import type { EntityManager } from '@mikro-orm/postgresql';
import { idOf } from '@skills/platform/database';
import type { PartsInProposal } from '../../rules';
import { ProposalSpeaker, type SessionProposal } from './proposal.entity';
import { ProposalReview } from './review.entity';

/** Who has to do with each of some proposals. */
export async function partsInProposals(em: EntityManager, proposals: readonly SessionProposal[]): Promise<Map<string, PartsInProposal>> {
  const among = { proposal: { $in: proposals.map(({ id }) => id) } };
  const speakers = Map.groupBy(await em.find(ProposalSpeaker, among), ({ proposal }) => idOf(proposal));
  const conflicts = Map.groupBy(await em.find(ProposalReview, { ...among, standing: 'CONFLICT' }), ({ proposal }) => idOf(proposal));
  return new Map(
    proposals.map(({ id, author }) => [
      id,
      {
        authorId: author && idOf(author),
        speakerAddresses: (speakers.get(id) ?? []).map(({ emailAddress }) => emailAddress),
        conflictIds: (conflicts.get(id) ?? []).map(({ reviewer }) => reviewer && idOf(reviewer)),
      },
    ]),
  );
}
