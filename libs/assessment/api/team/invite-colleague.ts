import { GraphTargetRole, hashOf } from '@skills/identity/api';
import { readEmailAddress, readName, type TargetRole } from '@skills/identity/rules';
import { findById } from '@skills/platform/database';
import { anyone, Context, languageFor, Mutates, Payload, ReadPolicy, refuse } from '@skills/platform/graph';
import { Arg, Ctx, Field, FieldResolver, ID, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import { uuidv7 } from 'uuidv7';
import { INVITATION_DAYS, LONGEST_LABEL, MOST_INVITATIONS } from '../../rules';
import { ownerOf, Run } from '../run/run.entity';
import { COLLEAGUE_INVITED } from './invitation-mail';
import { TeamInvitation } from './team-invitation.entity';
import { INVITES_HOUR, MAILBOX_DAY } from './team-limits';
import { joinUrl, newLink } from './team-links';
import { mayLeadTeam } from './team.policy';

@InputType({ description: 'Whom to invite.' })
export class InviteColleagueInput {
  @Field(() => ID, { description: 'The run.' })
  runId: string;

  @Field(() => GraphTargetRole, { description: 'In which role the colleague answers.' })
  role: TargetRole;

  @Field(() => String, { nullable: true, description: 'What to call it in the list, such as a department.' })
  label?: string | null;

  @Field(() => String, { nullable: true, description: 'Where to mail the link; without it the manager passes it on.' })
  email?: string | null;

  @Field(() => String, { nullable: true, description: 'The language of the mails, as a BCP-47 tag; else that of the request.' })
  locale?: string | null;

  @Field(() => ID, { nullable: true, description: 'Makes a repeated request harmless.' })
  idempotencyKey?: string;
}

@ReadPolicy(anyone)
@ObjectType({ description: 'The invitation with its link, or the problems.' })
export class InviteColleaguePayload extends Payload {
  @Field(() => TeamInvitation, { nullable: true, description: 'The invitation.' })
  invitation: TeamInvitation | null;

  @Field(() => Run, { nullable: true, description: 'The run.' })
  run: Run | null;
}

// Kept beside the payload, not in it: what a repeated request is answered from must not hold the token.
const links = new WeakMap<Context['request'], string>();

const labelOf = (typed: string | null | undefined): string | null => {
  if (!typed?.trim()) return null;
  const reading = readName(typed, LONGEST_LABEL);
  return 'problem' in reading ? refuse(reading.problem, ['label']) : reading.name;
};

const addressOf = (typed: string | null | undefined): string | null => {
  if (!typed?.trim()) return null;
  const reading = readEmailAddress(typed);
  return 'problem' in reading ? refuse(reading.problem, ['email']) : reading.emailAddress;
};

/** Asks a colleague to take part. */
@Resolver(() => InviteColleaguePayload)
export class InviteColleague {
  @Mutates(mayLeadTeam)
  @Mutation(() => InviteColleaguePayload, { description: 'Makes a link by which one colleague takes part without an account, and mails it where an address is given.' })
  async inviteColleague(@Arg('input', () => InviteColleagueInput, { description: 'The colleague.' }) input: InviteColleagueInput, @Ctx() context: Context) {
    const { em, request } = context;
    const run = (await findById(em, Run, input.runId, { forUpdate: true })) ?? refuse('NOT_FOUND', ['runId']);
    const { personId } = context.ask(mayLeadTeam, ownerOf(run));
    if (!run.person || !personId) refuse('TEAM_RUN_NOT_KEPT', ['runId']);
    const [label, emailAddress] = [labelOf(input.label), addressOf(input.email)];
    if ((await em.count(TeamInvitation, { run })) >= MOST_INVITATIONS) refuse('TEAM_FULL', ['runId'], { most: MOST_INVITATIONS });
    if (!(await request.limits.take(INVITES_HOUR, personId))) refuse('TOO_MANY_REQUESTS');
    if (emailAddress && !(await request.limits.take(MAILBOX_DAY, hashOf(emailAddress)))) refuse('TEAM_MAILBOX_FULL', ['email']);

    const now = context.clock();
    const invitation = em.create(TeamInvitation, {
      id: uuidv7(),
      run,
      role: input.role,
      label,
      emailAddress,
      language: input.locale ? languageFor(input.locale) : request.language,
      createdAt: now,
      expiresAt: new Date(now.getTime() + INVITATION_DAYS * 86_400_000),
      withdrawnAt: null,
      writtenAt: emailAddress ? now : null,
      respondent: null,
    });
    em.persist(invitation);
    const token = newLink(em, invitation);
    if (emailAddress) context.announce({ topic: COLLEAGUE_INVITED, payload: { invitationId: invitation.id, token, isReminder: false }, expiresAt: invitation.expiresAt });
    links.set(request, joinUrl(request.publicUrl, token));
    await em.flush();
    return { invitation, run };
  }

  @FieldResolver(() => String, { nullable: true, description: 'The link for the colleague, told this once; null when the request was repeated.' })
  link(@Ctx() context: Context): string | null {
    return links.get(context.request) ?? null;
  }
}
