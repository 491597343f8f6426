import { Person } from '@skills/identity/api';
import { batched, grouped, type Context } from '@skills/platform/graph';
import { hasPartIn, proposalStateAt, reviewSummary, type KeptProposalState } from '../../rules';
import { ofEvents, OF_EVENTS, PROPOSED, SPEAKERS } from './proposal-rows';
import type { ManagedProposal, ReviewShown } from './proposals';

const PROPOSALS = `select ${PROPOSED}, p.id, p.state, p.author_id as "authorId", p.submitted_at as "submittedAt", p.decided_at as "decidedAt", p.decision_message as "decisionMessage", p.confirm_due_on::text as "confirmDueOn", p.decision_mean as "decisionMean", p.decision_reviews as "decisionReviews", ${SPEAKERS},
    coalesce((select json_agg(json_build_object('id', r.id, 'standing', r.standing, 'score', r.score, 'remark', r.remark, 'reviewerId', r.reviewer_id, 'reviewer', coalesce(w.display_name, w.email_address)) order by r.id)
      from proposal_review r left join person w on w.id = r.reviewer_id where r.proposal_id = p.id), '[]'::json) as reviews
  from session_proposal p where p.event_id in (${OF_EVENTS}) order by p.submitted_at, p.id`;

type ReviewRow = ReviewShown & { reviewerId: string | null };
type ProposalRow = Omit<ManagedProposal, 'state' | 'mean' | 'isOwn' | 'submittedAt' | 'decidedAt' | 'reviews' | 'reviewsAsked' | 'reviewsGiven'> & { eventId: string; state: KeptProposalState; authorId: string | null; submittedAt: Date | string; decidedAt: Date | string | null; reviews: ReviewRow[] };

const proposals = {};

const conflictsAmong = (reviews: readonly ReviewRow[]) => reviews.filter(({ standing }) => standing === 'CONFLICT').map(({ reviewerId }) => reviewerId);

/** A proposal as one of those who decide sees it: without its reviews, and what follows from them, where they have a part in it. */
function shownTo({ reviews, decisionMean, decisionReviews, ...row }: ProposalRow, viewer: Pick<Person, 'id' | 'emailAddress'>): ManagedProposal {
  const isOwn = hasPartIn({ authorId: row.authorId, speakerAddresses: row.speakers.map(({ emailAddress }) => emailAddress ?? null), conflictIds: conflictsAmong(reviews) }, viewer);
  const { count, mean } = reviewSummary(reviews.flatMap(({ score }) => (score === null ? [] : [score])));
  return {
    ...row,
    submittedAt: new Date(row.submittedAt),
    decidedAt: row.decidedAt === null ? null : new Date(row.decidedAt),
    reviewsAsked: reviews.filter(({ standing }) => standing !== 'CONFLICT').length,
    reviewsGiven: count,
    ...(isOwn ? { reviews: [], mean: null, decisionMean: null, decisionReviews: null } : { reviews, mean, decisionMean, decisionReviews }),
    isOwn,
  };
}

/** What was proposed for an event, oldest first, as the viewer sees it. Whoever calls it asks whether they look after its agenda. */
export async function managedProposals(context: Context, { id, timeZone }: { readonly id: string; readonly timeZone: string }): Promise<ManagedProposal[]> {
  const found = await batched(context, proposals, async (ids: readonly string[]) => grouped(ids, await ofEvents<ProposalRow>(context, PROPOSALS, ids), ({ eventId }) => eventId)).load(id);
  const viewer = await context.em.findOneOrFail(Person, { id: context.actor.personId! });
  return found.map((row) => ({ ...shownTo(row, viewer), state: proposalStateAt(row, timeZone, context.clock()) }));
}
