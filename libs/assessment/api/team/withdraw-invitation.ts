import { findById } from '@skills/platform/database';
import { anyone, Context, Mutates, Payload, ReadPolicy, refuse } from '@skills/platform/graph';
import { Arg, Ctx, Field, ID, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import { ownerOf, Run } from '../run/run.entity';
import { knownInvitations } from './invitation-facts';
import { removeParts } from './remove-parts';
import { TeamInvitation } from './team-invitation.entity';
import { mayLeadTeam } from './team.policy';

@InputType({ description: 'Which invitation to withdraw.' })
export class WithdrawInvitationInput {
  @Field(() => ID, { description: 'The invitation.' })
  invitationId: string;

  @Field(() => ID, { nullable: true, description: 'Makes a repeated request harmless.' })
  idempotencyKey?: string;
}

@ReadPolicy(anyone)
@ObjectType({ description: 'The withdrawn invitation, or the problems.' })
export class WithdrawInvitationPayload extends Payload {
  @Field(() => TeamInvitation, { nullable: true, description: 'The invitation.' })
  invitation: TeamInvitation | null;
}

/** Withdraws an invitation. */
@Resolver()
export class WithdrawInvitation {
  @Mutates(mayLeadTeam)
  @Mutation(() => WithdrawInvitationPayload, {
    description: 'Closes the link and forgets the mail address. What was answered but not handed in is deleted; what was handed in stays, and can no longer be withdrawn.',
  })
  async withdrawInvitation(@Arg('input', () => WithdrawInvitationInput, { description: 'The invitation.' }) { invitationId }: WithdrawInvitationInput, @Ctx() context: Context) {
    const { em } = context;
    const invitation = (await findById(em, TeamInvitation, invitationId, { forUpdate: true })) ?? refuse('NOT_FOUND', ['invitationId']);
    context.ask(mayLeadTeam, ownerOf(await em.findOneOrFail(Run, invitation.run.id)));
    const [facts] = await knownInvitations(em, [invitation.id]);
    if (facts?.submittedAt) refuse('INVITATION_FINISHED', ['invitationId']);
    Object.assign(invitation, { withdrawnAt: invitation.withdrawnAt ?? context.clock(), emailAddress: null, newsAddress: null, wishesNews: false, respondent: null });
    await em.flush();
    if (facts?.respondentId) await removeParts(em, [facts.respondentId]);
    return { invitation };
  }
}
