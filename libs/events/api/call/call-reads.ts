import { Person } from '@skills/identity/api';
import { batched, Context, grouped, inOrder, type Row } from '@skills/platform/graph';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { callStopOf, hasPartIn, isCallOpen, proposalStateAt, reviewSummary, type CallStop, type KeptProposalState } from '../../rules';
import { Event } from '../event/event.entity';
import { mayManageAgenda, mayReview } from '../event/event.policy';
import { withMoments } from '../event/event-reads';
import { GraphCallStop } from './graph-vocabulary';
import { Call, ManagedProposal, OwnProposal, ReviewToGive, type ReviewShown } from './proposals';

const IDS = 'select json_array_elements_text(?::json)::uuid';
const CALLS = `select event_id as "eventId", guidance, closes_at as "closesAt" from call_for_contributions where event_id in (${IDS})`;
const CONTENT = 'p.event_id as "eventId", p.kind, p.title, p.abstract, p.language, p.minutes, p.topics';
const SPEAKERS = `coalesce((select json_agg(json_build_object('name', k.name, 'affiliation', k.affiliation, 'emailAddress', k.email_address) order by k.position) from proposal_speaker k where k.proposal_id = p.id), '[]'::json) as speakers`;
const PROPOSALS = `select ${CONTENT}, p.id, p.state, p.author_id as "authorId", p.submitted_at as "submittedAt", p.decided_at as "decidedAt", p.decision_message as "decisionMessage", p.confirm_due_on::text as "confirmDueOn", p.decision_mean as "decisionMean", p.decision_reviews as "decisionReviews", ${SPEAKERS},
    coalesce((select json_agg(json_build_object('id', r.id, 'standing', r.standing, 'score', r.score, 'remark', r.remark, 'reviewerId', r.reviewer_id, 'reviewer', coalesce(w.display_name, w.email_address)) order by r.id)
      from proposal_review r left join person w on w.id = r.reviewer_id where r.proposal_id = p.id), '[]'::json) as reviews
  from session_proposal p where p.event_id in (${IDS}) order by p.submitted_at, p.id`;
const OWN = `select ${CONTENT}, p.id, p.state, p.decision_message as "decisionMessage", p.confirm_due_on::text as "confirmDueOn", ${SPEAKERS}, exists (select from proposal_review r where r.proposal_id = p.id) as "isInReview"
  from session_proposal p where p.event_id in (${IDS}) and p.author_id = ? order by p.submitted_at, p.id`;
const TO_GIVE = `select ${CONTENT}, r.id, r.standing, r.score, r.remark, p.state = 'SUBMITTED' as "isOpen"
  from proposal_review r join session_proposal p on p.id = r.proposal_id where p.event_id in (${IDS}) and r.reviewer_id = ? and p.state <> 'WITHDRAWN' order by (p.state = 'SUBMITTED') desc, (r.standing = 'ASKED') desc, r.id`;

type CallRow = { eventId: string; guidance: string; closesAt: Date | string };
type OwnRow = Omit<OwnProposal, 'mayChange' | 'state'> & { eventId: string; state: KeptProposalState; isInReview: boolean };
type ReviewRow = ReviewShown & { reviewerId: string | null };
type ProposalRow = Omit<ManagedProposal, 'state' | 'mean' | 'isOwn' | 'submittedAt' | 'decidedAt' | 'reviews' | 'reviewsAsked' | 'reviewsGiven'> & { eventId: string; state: KeptProposalState; authorId: string | null; submittedAt: Date | string; decidedAt: Date | string | null; reviews: ReviewRow[] };

const [calls, proposals, own, reviews] = [{}, {}, {}, {}];

const rows = <Found extends object>({ em }: Context, sql: string, eventIds: readonly string[], ...more: readonly string[]): Promise<Found[]> =>
  em.getConnection().execute<Found[]>(sql, [JSON.stringify(eventIds), ...more], 'all', em.getTransactionContext());

const callOf = (context: Context, eventId: string): Promise<CallRow | null> =>
  batched(context, calls, async (ids: readonly string[]) => inOrder(ids, await rows<CallRow>(context, CALLS, ids), (row) => row.eventId)).load(eventId);

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

/** The call of an event: as everybody reads it, as authors do, as reviewers do, and as those who decide do. */
@Resolver(() => Event)
export class EventCall {
  @FieldResolver(() => Call, { nullable: true, description: 'Its call for contributions; null when there is none.' })
  async call(@Root() event: Row<Event>, @Ctx() context: Context): Promise<Call | null> {
    const { id, textLanguage } = event;
    const call = await callOf(context, id);
    const closesAt = new Date(call?.closesAt ?? 0);
    return call && { guidance: call.guidance, textLanguage, closesAt, isOpen: isCallOpen({ closesAt }, withMoments(event), context.clock()) };
  }

  @FieldResolver(() => GraphCallStop, { nullable: true, description: 'Why nothing more is proposed, reviewed, decided or confirmed for it; null while that goes on.' })
  callStop(@Root() event: Row<Event>, @Ctx() { clock }: Context): CallStop | null {
    return callStopOf(withMoments(event), clock());
  }

  @FieldResolver(() => [OwnProposal], { description: 'What the viewer proposed for it, oldest first; empty for who is not signed in.' })
  async ownProposals(@Root() event: Row<Event>, @Ctx() context: Context): Promise<OwnProposal[]> {
    const { id, timeZone } = event;
    const { personId } = context.actor;
    if (personId === null) return [];
    const [found, call] = await Promise.all([
      batched(context, own, async (ids: readonly string[]) => grouped(ids, await rows<OwnRow>(context, OWN, ids, personId), ({ eventId }) => eventId)).load(id),
      callOf(context, id),
    ]);
    const isOpen = call !== null && isCallOpen({ closesAt: new Date(call.closesAt) }, withMoments(event), context.clock());
    return found.map((row) => ({ ...row, state: proposalStateAt(row, timeZone, context.clock()), mayChange: isOpen && !row.isInReview && (row.state === 'SUBMITTED' || row.state === 'WITHDRAWN') }));
  }

  @FieldResolver(() => [ManagedProposal], { nullable: true, description: 'What was proposed for it, oldest first; null for who does not look after its agenda.' })
  async proposals(@Root() event: Row<Event>, @Ctx() context: Context): Promise<ManagedProposal[] | null> {
    if (!context.can(mayManageAgenda, event)) return null;
    const found = await batched(context, proposals, async (ids: readonly string[]) => grouped(ids, await rows<ProposalRow>(context, PROPOSALS, ids), ({ eventId }) => eventId)).load(event.id);
    const viewer = await context.em.findOneOrFail(Person, { id: context.actor.personId! });
    return found.map((row) => ({ ...shownTo(row, viewer), state: proposalStateAt(row, event.timeZone, context.clock()) }));
  }

  @FieldResolver(() => [ReviewToGive], { nullable: true, description: 'The reviews that the viewer is asked for, those to give first, then those given, then what is decided; null for who does not review for it.' })
  async reviewsToGive(@Root() event: Row<Event>, @Ctx() context: Context): Promise<ReviewToGive[] | null> {
    const { personId } = context.actor;
    if (personId === null || !context.can(mayReview, event)) return null;
    const isGoingOn = callStopOf(withMoments(event), context.clock()) === null;
    type Found = ReviewToGive & { eventId: string };
    return (await batched(context, reviews, async (ids: readonly string[]) => grouped(ids, await rows<Found>(context, TO_GIVE, ids, personId), ({ eventId }) => eventId)).load(event.id)).map((review) => ({ ...review, isOpen: review.isOpen && isGoingOn }));
  }
}
