import { GraphTargetRole } from '@skills/identity/api';
import { readName, type TargetRole } from '@skills/identity/rules';
import { findById } from '@skills/platform/database';
import { anyone, Context, languageFor, Mutates, Payload, ReadPolicy, refuse } from '@skills/platform/graph';
import { Arg, Ctx, Field, FieldResolver, ID, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import { LONGEST_LABEL } from '../../rules';
import { ownerOf, Run } from '../run/run.entity';
import { linkMade } from './give-link';
import { makeInvitation } from './make-invitation';
import { typedAddress } from './typed-address';
import { TeamInvitation } from './team-invitation.entity';
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

const labelOf = (typed: string | null | undefined): string | null => {
  if (!typed?.trim()) return null;
  const reading = readName(typed, LONGEST_LABEL);
  return 'problem' in reading ? refuse(reading.problem, ['label']) : reading.name;
};

/** Asks a colleague to take part. */
@Resolver(() => InviteColleaguePayload)
export class InviteColleague {
  @Mutates(mayLeadTeam)
  @Mutation(() => InviteColleaguePayload, { description: 'Makes a link by which one colleague takes part without an account, and mails it where an address is given.' })
  async inviteColleague(@Arg('input', () => InviteColleagueInput, { description: 'The colleague.' }) input: InviteColleagueInput, @Ctx() context: Context) {
    const { em, request } = context;
    const run = (await findById(em, Run, input.runId, { forUpdate: true })) ?? refuse('NOT_FOUND', ['runId']);
    context.ask(mayLeadTeam, ownerOf(run));
    const [label, emailAddress] = [labelOf(input.label), typedAddress(input.email)];
    const language = input.locale ? languageFor(input.locale) : request.language;
    const invitation = await makeInvitation(context, run, { role: input.role, label, emailAddress, language, previous: null });
    return { invitation, run };
  }

  @FieldResolver(() => String, { nullable: true, description: 'The link for the colleague, to be passed on, told this once; null when it is mailed, as then nobody but the colleague gets it, and when the request was repeated.' })
  link(@Ctx() context: Context): string | null {
    return linkMade(context);
  }
}
