import { findById } from '@skills/platform/database';
import { anyone, Context, languageFor, Mutates, Payload, ReadPolicy, refuse } from '@skills/platform/graph';
import { Arg, Ctx, Field, FieldResolver, ID, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import { invitationState } from '../../rules';
import { ownerOf, Run } from '../run/run.entity';
import { giveLink, linkEnds, linkMade } from './give-link';
import { knownInvitations } from './invitation-facts';
import { mayAskOneMore } from './may-ask-one-more';
import { TeamInvitation } from './team-invitation.entity';
import { TeamLink } from './team-link.entity';
import { mayLeadTeam } from './team.policy';
import { typedAddress } from './typed-address';

@InputType({ description: 'Which invitation to give a new link.' })
export class RenewInvitationInput {
  @Field(() => ID, { description: 'The invitation, whose link has expired.' })
  invitationId: string;

  @Field(() => String, { nullable: true, description: 'Where to mail the new link, as the address was forgotten when the old one expired; without it the manager passes it on.' })
  email?: string | null;

  @Field(() => String, { nullable: true, description: 'The language of the mails, as a BCP-47 tag; else as before.' })
  locale?: string | null;

  @Field(() => ID, { nullable: true, description: 'Makes a repeated request harmless.' })
  idempotencyKey?: string;
}

@ReadPolicy(anyone)
@ObjectType({ description: 'The invitation with its new link, or the problems.' })
export class RenewInvitationPayload extends Payload {
  @Field(() => TeamInvitation, { nullable: true, description: 'The invitation.' })
  invitation: TeamInvitation | null;
}

/** Gives an invitation whose link has expired a new one. */
@Resolver(() => RenewInvitationPayload)
export class RenewInvitation {
  @Mutates(mayLeadTeam)
  @Mutation(() => RenewInvitationPayload, { description: 'Gives an invitation that was not begun in time a new link with a new end; earlier links lead nowhere any more. It counts among the invitations of the run again.' })
  async renewInvitation(@Arg('input', () => RenewInvitationInput, { description: 'The invitation.' }) { invitationId, email, locale }: RenewInvitationInput, @Ctx() context: Context) {
    const { em } = context;
    const known = (await findById(em, TeamInvitation, invitationId)) ?? refuse('NOT_FOUND', ['invitationId']);
    // The run first, as whoever joins holds both in this order.
    const run = (await findById(em, Run, known.run.id, { forUpdate: true })) ?? refuse('NOT_FOUND', ['invitationId']);
    context.ask(mayLeadTeam, ownerOf(run));
    const invitation = (await findById(em, TeamInvitation, invitationId, { forUpdate: true })) ?? refuse('NOT_FOUND', ['invitationId']);
    const [facts] = await knownInvitations(em, [invitation.id]);
    const now = context.clock();
    if (!facts || invitationState(facts, now) !== 'EXPIRED') refuse('INVITATION_NOT_EXPIRED', ['invitationId']);
    const emailAddress = typedAddress(email);
    await mayAskOneMore(context, run, emailAddress);
    await em.nativeUpdate(TeamLink, { invitation }, { replaced: true });
    Object.assign(invitation, { emailAddress, expiresAt: linkEnds(now), writtenAt: emailAddress ? now : null, language: locale ? languageFor(locale) : invitation.language });
    giveLink(context, invitation);
    await em.flush();
    return { invitation };
  }

  @FieldResolver(() => String, { nullable: true, description: 'The new link, to be passed on, told this once; null when it is mailed, and when the request was repeated.' })
  link(@Ctx() context: Context): string | null {
    return linkMade(context);
  }
}
