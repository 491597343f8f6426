import { batched, Context, grouped, inOrder, type Row } from '@skills/platform/graph';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { callStopOf, isCallOpen, proposalStateAt, type CallStop, type KeptProposalState } from '../../rules';
import { Event } from '../event/event.entity';
import { mayManageAgenda, mayReview } from '../event/event.policy';
import { withMoments } from '../event/event-reads';
import { GraphCallStop } from './graph-vocabulary';
import { managedProposals } from './managed-proposals';
import { ofEvents, OF_EVENTS, PROPOSED, SPEAKERS } from './proposal-rows';
import { Call, ManagedProposal, OwnProposal, ReviewToGive } from './proposals';

const CALLS = `select event_id as "eventId", guidance, closes_at as "closesAt" from call_for_contributions where event_id in (${OF_EVENTS})`;
const OWN = `select ${PROPOSED}, p.id, p.state, p.decision_message as "decisionMessage", p.confirm_due_on::text as "confirmDueOn", ${SPEAKERS}, exists (select from proposal_review r where r.proposal_id = p.id) as "isInReview"
  from session_proposal p where p.event_id in (${OF_EVENTS}) and p.author_id = ? order by p.submitted_at, p.id`;
const TO_GIVE = `select ${PROPOSED}, r.id, r.standing, r.score, r.remark, p.state = 'SUBMITTED' as "isOpen"
  from proposal_review r join session_proposal p on p.id = r.proposal_id where p.event_id in (${OF_EVENTS}) and r.reviewer_id = ? and p.state <> 'WITHDRAWN' order by (p.state = 'SUBMITTED') desc, (r.standing = 'ASKED') desc, r.id`;

type CallRow = { eventId: string; guidance: string; closesAt: Date | string };
type OwnRow = Omit<OwnProposal, 'mayChange' | 'state'> & { eventId: string; state: KeptProposalState; isInReview: boolean };

const [calls, own, reviews] = [{}, {}, {}];

const callOf = (context: Context, eventId: string): Promise<CallRow | null> =>
  batched(context, calls, async (ids: readonly string[]) => inOrder(ids, await ofEvents<CallRow>(context, CALLS, ids), (row) => row.eventId)).load(eventId);

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
      batched(context, own, async (ids: readonly string[]) => grouped(ids, await ofEvents<OwnRow>(context, OWN, ids, personId), ({ eventId }) => eventId)).load(id),
      callOf(context, id),
    ]);
    const isOpen = call !== null && isCallOpen({ closesAt: new Date(call.closesAt) }, withMoments(event), context.clock());
    return found.map((row) => ({ ...row, state: proposalStateAt(row, timeZone, context.clock()), mayChange: isOpen && !row.isInReview && (row.state === 'SUBMITTED' || row.state === 'WITHDRAWN') }));
  }

  @FieldResolver(() => [ManagedProposal], { nullable: true, description: 'What was proposed for it, oldest first; null for who does not look after its agenda.' })
  async proposals(@Root() event: Row<Event>, @Ctx() context: Context): Promise<ManagedProposal[] | null> {
    if (!context.can(mayManageAgenda, event)) return null;
    return managedProposals(context, event);
  }

  @FieldResolver(() => [ReviewToGive], { nullable: true, description: 'The reviews that the viewer is asked for, those to give first, then those given, then what is decided; null for who does not review for it.' })
  async reviewsToGive(@Root() event: Row<Event>, @Ctx() context: Context): Promise<ReviewToGive[] | null> {
    const { personId } = context.actor;
    if (personId === null || !context.can(mayReview, event)) return null;
    const isGoingOn = callStopOf(withMoments(event), context.clock()) === null;
    type Found = ReviewToGive & { eventId: string };
    return (await batched(context, reviews, async (ids: readonly string[]) => grouped(ids, await ofEvents<Found>(context, TO_GIVE, ids, personId), ({ eventId }) => eventId)).load(event.id)).map((review) => ({ ...review, isOpen: review.isOpen && isGoingOn }));
  }
}
