import { findById } from '@skills/platform/database';
import { anyone, Context, Mutates, Payload, ReadPolicy, refuse } from '@skills/platform/graph';
import { effectiveEventsOf, publishedVersion, Response } from '@skills/questionnaire/api';
import { answersOf, progress } from '@skills/questionnaire/rules';
import { LockMode } from '@mikro-orm/postgresql';
import { Arg, Ctx, Field, ID, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import { Run } from '../run/run.entity';
import { tellWhenReady } from './tell-when-ready';
import { TeamInvitation } from './team-invitation.entity';
import { partById, TeamPart } from './team-part';
import { maySubmitPart } from './team.policy';

@InputType({ description: 'The part to hand in.' })
export class SubmitTeamPartInput {
  @Field(() => ID, { description: 'The part.' })
  partId: string;

  @Field(() => ID, { nullable: true, description: 'Makes a repeated request harmless.' })
  idempotencyKey?: string;
}

@ReadPolicy(anyone)
@ObjectType({ description: 'The part that was handed in, or the problems.' })
export class SubmitTeamPartPayload extends Payload {
  @Field(() => TeamPart, { nullable: true, description: 'The part.' })
  part: TeamPart | null;
}

/** Hands in a colleague's answers; what is open stays unknown. */
@Resolver()
export class SubmitTeamPart {
  @Mutates(maySubmitPart)
  @Mutation(() => SubmitTeamPartPayload, { description: "Hands in a colleague's own part, again as long as it is not counted. Only what was handed in is ever counted, and never alone." })
  async submitTeamPart(@Arg('input', () => SubmitTeamPartInput, { description: 'The part.' }) { partId }: SubmitTeamPartInput, @Ctx() context: Context) {
    const { em } = context;
    const seen = (await partById(em, partId)) ?? refuse('NOT_FOUND', ['partId']);
    context.ask(maySubmitPart, seen.owner);
    // One after another, and not while answers are put together; withdrawing holds the invitation, and takes the part away with it.
    const run = (await findById(em, Run, seen.runId, { forUpdate: true })) ?? refuse('NOT_FOUND', ['partId']);
    const invitation = await em.findOne(TeamInvitation, { respondent: { id: seen.id } }, { lockMode: LockMode.PESSIMISTIC_WRITE });
    const response = (await findById(em, Response, seen.responseId, { forUpdate: true })) ?? refuse('NOT_FOUND', ['partId']);
    if (response.closedAt) refuse('TEAM_PART_COUNTED', ['partId']);
    const { document } = await publishedVersion(em, response.version.id);
    const events = await effectiveEventsOf(em, [response.id]);
    const answers = answersOf(document, events.get(response.id) ?? []);
    const { answered, openRequired } = progress(document, seen.role, answers);
    if (openRequired.length > 0) refuse('REQUIRED_ITEMS_OPEN', ['partId'], { count: openRequired.length });
    // Figures are made once and stay: somebody of whom nothing is known would count in them and leave the others untold.
    if (answered === 0) refuse('TEAM_PART_EMPTY', ['partId']);
    response.submittedAt = context.clock();
    // The mailbox stays for one mail more only where the colleague asked for it; an account has its own.
    if (invitation?.wishesNews && !seen.owner.personId) invitation.newsAddress = invitation.emailAddress ?? invitation.newsAddress;
    if (invitation) invitation.emailAddress = null;
    await em.flush();
    await tellWhenReady(context, run);
    return { part: await partById(em, seen.id) };
  }
}
