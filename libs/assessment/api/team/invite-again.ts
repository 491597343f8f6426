import { findById } from '@skills/platform/database';
import { anyone, Context, languageFor, Mutates, Payload, ReadPolicy, refuse } from '@skills/platform/graph';
import { Arg, Ctx, Field, FieldResolver, ID, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import { ownerOf, Run } from '../run/run.entity';
import { earlierColleaguesOf } from './earlier-colleagues';
import { linkMade } from './give-link';
import { makeInvitation } from './make-invitation';
import { typedAddress } from './typed-address';
import { TeamInvitation } from './team-invitation.entity';
import { mayLeadTeam } from './team.policy';

@InputType({ description: 'Which colleague of the run before to ask again.' })
export class InviteAgainInput {
  @Field(() => ID, { description: 'The new run.' })
  runId: string;

  @Field(() => ID, { description: 'The invitation with which the colleague was asked in the run that this one began from.' })
  invitationId: string;

  @Field(() => String, { nullable: true, description: 'Where to mail the link: absent means the address that is still kept from then, an empty one that the manager passes it on.' })
  email?: string | null;

  @Field(() => String, { nullable: true, description: 'The language of the mails, as a BCP-47 tag; else that of then.' })
  locale?: string | null;

  @Field(() => ID, { nullable: true, description: 'Makes a repeated request harmless.' })
  idempotencyKey?: string;
}

@ReadPolicy(anyone)
@ObjectType({ description: 'The new invitation with its link, or the problems.' })
export class InviteAgainPayload extends Payload {
  @Field(() => TeamInvitation, { nullable: true, description: 'The new invitation; the one that holds when the colleague was asked again already.' })
  invitation: TeamInvitation | null;

  @Field(() => Run, { nullable: true, description: 'The run.' })
  run: Run | null;
}

/** Asks a colleague of the run before again. */
@Resolver(() => InviteAgainPayload)
export class InviteAgain {
  @Mutates(mayLeadTeam)
  @Mutation(() => InviteAgainPayload, {
    description: 'Asks a colleague of the run before again: a new link with the same role and label, mailed where an address is given or still kept. The colleague begins without any answer. Asked again already, nothing changes.',
  })
  async inviteAgain(@Arg('input', () => InviteAgainInput, { description: 'Who, for which run.' }) { runId, invitationId, email, locale }: InviteAgainInput, @Ctx() context: Context) {
    const { em } = context;
    const run = (await findById(em, Run, runId, { forUpdate: true })) ?? refuse('NOT_FOUND', ['runId']);
    context.ask(mayLeadTeam, ownerOf(run));
    const before = (await findById(em, TeamInvitation, invitationId)) ?? refuse('NOT_FOUND', ['invitationId']);
    // Whose invitation it is decides; an invitation to any other run is as good as none.
    if (before.run.id !== run.previousRun?.id || before.withdrawnAt) refuse('NOT_FOUND', ['invitationId']);
    context.ask(mayLeadTeam, ownerOf(await em.findOneOrFail(Run, before.run.id)));
    const open = await earlierColleaguesOf(em, [run.id], context.clock());
    if (!open.some((each) => each.invitationId === before.id)) {
      const [held] = await em.find(TeamInvitation, { run, previous: before }, { orderBy: { id: 'desc' }, limit: 1 });
      return { invitation: held ?? null, run };
    }
    const { role, label } = before;
    const emailAddress = email === undefined || email === null ? before.emailAddress : typedAddress(email);
    const language = locale ? languageFor(locale) : before.language;
    return { invitation: await makeInvitation(context, run, { role, label, emailAddress, language, previous: before }), run };
  }

  @FieldResolver(() => String, { nullable: true, description: 'The link for the colleague, to be passed on, told this once; null when it is mailed, and when the colleague was asked again before.' })
  link(@Ctx() context: Context): string | null {
    return linkMade(context);
  }
}
