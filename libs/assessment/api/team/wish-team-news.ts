import { findById } from '@skills/platform/database';
import { anyone, Context, Mutates, Payload, ReadPolicy, refuse } from '@skills/platform/graph';
import { LockMode } from '@mikro-orm/postgresql';
import { Arg, Ctx, Field, ID, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import { Run } from '../run/run.entity';
import { mayWish } from './news-fields';
import { TeamInvitation } from './team-invitation.entity';
import { partById, TeamPart } from './team-part';
import { maySubmitPart } from './team.policy';

@InputType({ description: 'Whether to be told.' })
export class WishTeamNewsInput {
  @Field(() => ID, { description: 'The part.' })
  partId: string;

  @Field(() => Boolean, { description: 'True to be told, false not to be told after all.' })
  isWished: boolean;

  @Field(() => ID, { nullable: true, description: 'Makes a repeated request harmless.' })
  idempotencyKey?: string;
}

@ReadPolicy(anyone)
@ObjectType({ description: 'The part, or the problems.' })
export class WishTeamNewsPayload extends Payload {
  @Field(() => TeamPart, { nullable: true, description: 'The part.' })
  part: TeamPart | null;
}

/** A colleague asks to be told when the answers have been put together, or not to be. */
@Resolver()
export class WishTeamNews {
  @Mutates(maySubmitPart)
  @Mutation(() => WishTeamNewsPayload, { description: 'Keeps the mailbox of the invitation beyond handing in, for one mail once the answers have been put together, at the longest until the link ends; or forgets it.' })
  async wishTeamNews(@Arg('input', () => WishTeamNewsInput, { description: 'The wish.' }) { partId, isWished }: WishTeamNewsInput, @Ctx() context: Context) {
    const { em } = context;
    const seen = (await partById(em, partId)) ?? refuse('NOT_FOUND', ['partId']);
    context.ask(maySubmitPart, seen.owner);
    await findById(em, Run, seen.runId, { forUpdate: true });
    const part = (await partById(em, partId)) ?? refuse('NOT_FOUND', ['partId']);
    if (isWished && !mayWish(part, context.clock())) refuse('TEAM_NEWS_IMPOSSIBLE', ['partId']);
    const invitation = await em.findOne(TeamInvitation, { respondent: { id: part.id } }, { lockMode: LockMode.PESSIMISTIC_WRITE });
    if (invitation) Object.assign(invitation, isWished ? { wishesNews: true } : { wishesNews: false, newsAddress: null });
    await em.flush();
    return { part: await partById(em, part.id) };
  }
}
