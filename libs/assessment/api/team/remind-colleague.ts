import { hashOf } from '@skills/identity/api';
import { findById } from '@skills/platform/database';
import { anyone, Context, Mutates, Payload, ReadPolicy, refuse } from '@skills/platform/graph';
import { Arg, Ctx, Field, ID, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import { invitationState, mayBeReminded, REMINDER_DAYS } from '../../rules';
import { ownerOf, Run } from '../run/run.entity';
import { knownInvitations } from './invitation-facts';
import { COLLEAGUE_INVITED } from './invitation-mail';
import { TeamInvitation } from './team-invitation.entity';
import { MAILBOX_DAY } from './team-limits';
import { newLink } from './team-links';
import { mayLeadTeam } from './team.policy';

@InputType({ description: 'Whom to remind.' })
export class RemindColleagueInput {
  @Field(() => ID, { description: 'The invitation.' })
  invitationId: string;

  @Field(() => ID, { nullable: true, description: 'Makes a repeated request harmless.' })
  idempotencyKey?: string;
}

@ReadPolicy(anyone)
@ObjectType({ description: 'The invitation, or the problems.' })
export class RemindColleaguePayload extends Payload {
  @Field(() => TeamInvitation, { nullable: true, description: 'The invitation.' })
  invitation: TeamInvitation | null;
}

/** Reminds a colleague who has not handed in. */
@Resolver()
export class RemindColleague {
  @Mutates(mayLeadTeam)
  @Mutation(() => RemindColleaguePayload, { description: 'Mails a colleague once more, every three days at most; earlier links go on working.' })
  async remindColleague(@Arg('input', () => RemindColleagueInput, { description: 'The invitation.' }) { invitationId }: RemindColleagueInput, @Ctx() context: Context) {
    const { em } = context;
    const invitation = (await findById(em, TeamInvitation, invitationId, { forUpdate: true })) ?? refuse('NOT_FOUND', ['invitationId']);
    context.ask(mayLeadTeam, ownerOf(await em.findOneOrFail(Run, invitation.run.id)));
    const [facts] = await knownInvitations(em, [invitation.id]);
    const now = context.clock();
    const state = facts ? invitationState(facts, now) : 'WITHDRAWN';
    if (!facts?.emailAddress || (state !== 'INVITED' && state !== 'BEGUN')) return refuse('REMINDER_IMPOSSIBLE', ['invitationId']);
    if (!mayBeReminded(facts, now)) refuse('REMINDER_TOO_SOON', ['invitationId'], { days: REMINDER_DAYS });
    if (!(await context.request.limits.take(MAILBOX_DAY, hashOf(facts.emailAddress)))) refuse('TEAM_MAILBOX_FULL', ['invitationId']);
    invitation.writtenAt = now;
    const token = newLink(em, invitation, { mailed: true });
    context.announce({ topic: COLLEAGUE_INVITED, payload: { invitationId: invitation.id, token, isReminder: true }, expiresAt: invitation.expiresAt });
    await em.flush();
    return { invitation };
  }
}
