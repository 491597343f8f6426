import { hashOf } from '@skills/identity/api';
import { findById } from '@skills/platform/database';
import { anyone, Context, Mutates, Payload, ReadPolicy, refuse } from '@skills/platform/graph';
import { Arg, Ctx, Field, ID, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import { mayBeMoved } from '../../rules';
import { Respondent } from '../run/respondent.entity';
import { ownerOf, Run } from '../run/run.entity';
import { knownInvitations } from './invitation-facts';
import { COLLEAGUE_INVITED } from './invitation-mail';
import { mailboxIn } from './mailboxes';
import { TeamInvitation } from './team-invitation.entity';
import { MAILBOX_DAY } from './team-limits';
import { TeamLink } from './team-link.entity';
import { newLink } from './team-links';
import { mayLeadTeam } from './team.policy';

@InputType({ description: 'Which colleague to send a new link. No address: it goes to the mailbox by which the colleague came, and nowhere else.' })
export class SendNewLinkInput {
  @Field(() => ID, { description: 'The invitation, begun and not handed in.' })
  invitationId: string;

  @Field(() => ID, { nullable: true, description: 'Makes a repeated request harmless.' })
  idempotencyKey?: string;
}

@ReadPolicy(anyone)
@ObjectType({ description: 'The invitation, or the problems; never the link.' })
export class SendNewLinkPayload extends Payload {
  @Field(() => TeamInvitation, { nullable: true, description: 'The invitation.' })
  invitation: TeamInvitation | null;
}

/** Sends a colleague who changes browser a link that takes their answers along. */
@Resolver()
export class SendNewLink {
  @Mutates(mayLeadTeam)
  @Mutation(() => SendNewLinkPayload, {
    description: 'Mails a colleague who has begun a link by which the part moves, with its answers, to the browser that opens it. Only to the mailbox by which it was begun: whoever asks is neither told the link nor chooses where it goes.',
  })
  async sendNewLink(@Arg('input', () => SendNewLinkInput, { description: 'The invitation.' }) { invitationId }: SendNewLinkInput, @Ctx() context: Context) {
    const { em } = context;
    const seen = (await findById(em, TeamInvitation, invitationId)) ?? refuse('NOT_FOUND', ['invitationId']);
    const run = (await findById(em, Run, seen.run.id, { forUpdate: true })) ?? refuse('NOT_FOUND', ['invitationId']);
    context.ask(mayLeadTeam, ownerOf(run));
    const invitation = (await findById(em, TeamInvitation, invitationId, { forUpdate: true })) ?? refuse('NOT_FOUND', ['invitationId']);
    const [facts] = await knownInvitations(em, [invitation.id]);
    const now = context.clock();
    const mailbox = facts?.respondentId ? (await em.findOneOrFail(Respondent, facts.respondentId)).mailbox : null;
    // The mailbox proves who opens the link, so it must be that by which the part was begun.
    if (!facts?.emailAddress || !mayBeMoved(facts, now) || mailbox !== mailboxIn(run.id, facts.emailAddress)) return refuse('NEW_LINK_IMPOSSIBLE', ['invitationId']);
    if (!(await context.request.limits.take(MAILBOX_DAY, hashOf(facts.emailAddress)))) refuse('TEAM_MAILBOX_FULL', ['invitationId']);
    await em.nativeUpdate(TeamLink, { invitation }, { moves: false });
    const token = newLink(em, invitation, { mailed: true, moves: true });
    invitation.writtenAt = now;
    context.announce({ topic: COLLEAGUE_INVITED, payload: { invitationId: invitation.id, token, isReminder: false, isMoving: true }, expiresAt: invitation.expiresAt });
    await em.flush();
    return { invitation };
  }
}
