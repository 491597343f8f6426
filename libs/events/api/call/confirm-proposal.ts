import { Person } from '@skills/identity/api';
import { idOf } from '@skills/platform/database';
import { anyone, Context, Mutates, ReadPolicy, refuse } from '@skills/platform/graph';
import { Arg, Ctx, Field, ID, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import { AGENDA_MOST } from '../../rules';
import { addSession } from '../agenda/add-session';
import { EventSession } from '../agenda/session.entity';
import { EventPayload } from '../event/event-payload';
import { afterStep, mayWriteProposal, ownProposal, refuseStopped, stateNow } from './held-proposal';
import { organisersMailed } from './organiser-mailed';
import { ProposalSpeaker } from './proposal.entity';
import { tellSpeakers } from './speaker-mailed';

@InputType({ description: 'Which proposal is confirmed.' })
export class ConfirmProposalInput {
  @Field(() => ID, { description: 'The proposal.' })
  proposalId: string;
}

@ReadPolicy(anyone)
@ObjectType({ description: 'The event, or the problems.' })
export class ConfirmProposalPayload extends EventPayload {}

/** Says that the authors of an accepted proposal come. */
@Resolver()
export class ConfirmProposal {
  @Mutates(mayWriteProposal)
  @Mutation(() => ConfirmProposalPayload, { description: 'Says that the viewer comes with a proposal that was accepted. It becomes a session of the agenda, which waits for its time: one, also when this is said twice. Refused when its last day has passed. Organisers and the other speakers are told by mail.' })
  async confirmProposal(@Arg('input', () => ConfirmProposalInput, { description: 'Which.' }) { proposalId }: ConfirmProposalInput, @Ctx() context: Context) {
    const { proposal, event } = await ownProposal(context, proposalId);
    if (proposal.state === 'CONFIRMED') return { event };
    refuseStopped(context, event);
    const state = afterStep(stateNow(context, proposal, event), 'CONFIRM');
    const { em } = context;
    if ((await em.count(EventSession, { event: event.id })) >= AGENDA_MOST.sessions) refuse('LIST_FULL', [], { most: AGENDA_MOST.sessions });
    const speakers = await em.find(ProposalSpeaker, { proposal: proposal.id }, { orderBy: { position: 'asc' } });
    const author = await em.findOneOrFail(Person, { id: idOf(proposal.author!) });
    const { kind, title, abstract: description, language, minutes } = proposal;
    const announced = speakers.map(({ name, affiliation, emailAddress }) => ({ name, affiliation, emailAddress, person: emailAddress === author.emailAddress ? author : null, toldAt: emailAddress === null ? null : context.clock() }));
    Object.assign(proposal, { state, session: addSession(em, event, { kind, title, description, language, minutes, speakers: announced }) });
    for (const mailed of await organisersMailed(em, proposal.id, 'CONFIRMED')) context.announce(mailed);
    await tellSpeakers(context, proposal, 'CONFIRMED');
    return { event };
  }
}
