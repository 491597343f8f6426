import { Person, takeAll } from '@skills/identity/api';
import { findById, isUuid, type Limit } from '@skills/platform/database';
import { anyone, Context, Payload, ReadPolicy, refuse } from '@skills/platform/graph';
import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { CALL_MOST, hasPartIn, proposalAfter, type ProposalOutcome } from '../../rules';
import { agendaBook } from '../agenda/held-session';
import { Event } from '../event/event.entity';
import { mayManageAgenda } from '../event/event.policy';
import { DECIDED_AS, readDeciding, type Deciding } from './deciding';
import { DecisionInput } from './decision-input';
import { GraphProposalOutcome } from './graph-vocabulary';
import { refuseStopped, stateNow } from './held-proposal';
import { partsInProposals } from './parts-in-proposals';
import { SessionProposal } from './proposal.entity';

/** What is decided on which proposals of an event. */
@InputType({ description: 'What is decided on which proposals of an event.' })
export abstract class DecisionsInput extends DecisionInput {
  @Field(() => ID, { description: 'The event.' })
  eventId: string;

  @Field(() => [ID], { description: 'The proposals, at most 100; what is none of the event is refused, the others are decided.' })
  proposalIds: string[];
}

@ReadPolicy(mayManageAgenda)
@ObjectType({ description: 'What becomes of one of several proposals on which is decided at once.' })
export class DecidedProposal {
  @Field(() => ID, { description: 'The proposal.' })
  proposalId: string;

  @Field(() => GraphProposalOutcome, { description: 'What becomes of it.' })
  outcome: ProposalOutcome;

  @Field(() => String, { nullable: true, description: 'Why it is refused, as a code; null where it is not.' })
  code: string | null;

  @Field(() => String, { nullable: true, description: 'Why it is refused, in a sentence; null where it is not.' })
  message: string | null;
}

@ReadPolicy(anyone)
@ObjectType({ description: 'What becomes of each, or the problems.' })
export abstract class DecisionsPayload extends Payload {
  @Field(() => [DecidedProposal], { nullable: true, description: 'What becomes of each of the proposals, in the order in which they were named.' })
  outcomes: DecidedProposal[] | null;
}

/** Several proposals with a decision on them: what becomes of each, and those that are to be decided. */
export interface Together {
  readonly event: Event;
  readonly personId: string;
  readonly deciding: Deciding;
  readonly outcomes: readonly DecidedProposal[];
  readonly toDecide: readonly SessionProposal[];
}

/** Holds the book of an event, and says what a decision comes to for each of some of its proposals. Refused as absent to who does not look after its agenda; who may, takes from the limit. */
export async function decisionsTogether(context: Context, limit: Limit, { eventId, proposalIds, ...given }: DecisionsInput): Promise<Together> {
  const { personId } = context.ask(mayManageAgenda, (await findById(context.em, Event, eventId)) ?? refuse('NOT_FOUND'));
  await takeAll(context, [[limit, personId!]]);
  const ids = [...new Set(proposalIds)];
  if (ids.length > CALL_MOST.decided) refuse('TOO_MANY_PROPOSALS', ['proposalIds'], { most: CALL_MOST.decided });
  const { event } = await agendaBook(context, eventId);
  refuseStopped(context, event);
  const deciding = readDeciding(context, event, given);
  const { em } = context;
  const found = new Map((await em.find(SessionProposal, { id: { $in: ids.filter(isUuid) }, event: event.id }, { refresh: true })).map((proposal) => [proposal.id, proposal]));
  const parts = await partsInProposals(em, [...found.values()]);
  const viewer = await em.findOneOrFail(Person, { id: personId! });
  const becomesOf = (proposal: SessionProposal | undefined): ProposalOutcome | { code: string; state?: string } => {
    if (!proposal) return { code: 'NOT_FOUND' };
    const state = stateNow(context, proposal, event);
    if (state === DECIDED_AS[given.decision]) return 'UNCHANGED';
    if (proposalAfter(state, given.decision) === null) return { code: 'NOT_TO_DECIDE', state: context.request.translate(`events.table.proposal.state.${state}`) };
    return hasPartIn(parts.get(proposal.id)!, viewer) ? { code: 'OWN_PROPOSAL' } : 'DECIDED';
  };
  const outcomes = ids.map((proposalId): DecidedProposal => {
    const becomes = becomesOf(found.get(proposalId));
    return typeof becomes === 'string' ? { proposalId, outcome: becomes, code: null, message: null } : { proposalId, outcome: 'REFUSED', code: becomes.code, message: context.request.translate(`problems.${becomes.code}`, { state: becomes.state ?? '' }) };
  });
  return { event, personId: personId!, deciding, outcomes, toDecide: outcomes.flatMap(({ proposalId, outcome }) => (outcome === 'DECIDED' ? [found.get(proposalId)!] : [])) };
}
