import { digestOf, findById } from '@skills/platform/database';
import { anyone, Context, Mutates, Payload, ReadPolicy, refuse } from '@skills/platform/graph';
import { Arg, Ctx, Field, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import { ownerOf, Run } from '../run/run.entity';
import { knownInvitations } from './invitation-facts';
import { openInvitation } from './open-invitation';
import { JOINS_HOUR } from './team-limits';
import { invitationBehind } from './team-links';
import { mayJoinTeam } from './team.policy';

@InputType({ description: 'The link of an invitation. No idempotency key: declined already, it is refused and nothing changes.' })
export class DeclineInvitationInput {
  @Field(() => String, { description: 'What stands behind the # of the link.' })
  token: string;
}

@ReadPolicy(anyone)
@ObjectType({ description: 'Nothing but the problems, if there are any.' })
export class DeclineInvitationPayload extends Payload {}

/** A colleague would rather not take part. */
@Resolver()
export class DeclineInvitation {
  @Mutates(mayJoinTeam)
  @Mutation(() => DeclineInvitationPayload, { description: 'Ends an invitation that nobody has begun: its links lead nowhere any more, its mail address is forgotten, and no mail follows. Whoever asked sees that it was declined.' })
  async declineInvitation(@Arg('input', () => DeclineInvitationInput, { description: 'The link.' }) { token }: DeclineInvitationInput, @Ctx() context: Context) {
    const { em } = context;
    if (!(await context.request.limits.take(JOINS_HOUR, digestOf(context.request.clientAddress)))) refuse('TOO_MANY_REQUESTS');
    const link = (await invitationBehind(em, token)) ?? refuse('NOT_FOUND', ['token']);
    const { runId } = (await knownInvitations(em, [link.invitationId]))[0] ?? refuse('NOT_FOUND', ['token']);
    context.ask(mayJoinTeam, ownerOf((await findById(em, Run, runId, { forUpdate: true })) ?? refuse('NOT_FOUND', ['token'])));
    const invitation = await openInvitation(em, link, context.clock());
    Object.assign(invitation, { declinedAt: context.clock(), emailAddress: null });
    await em.flush();
    return {};
  }
}
