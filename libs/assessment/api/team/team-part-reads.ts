import { Context, Reads, type Row } from '@skills/platform/graph';
import { GraphQuestionnaire, mayReadResponse, publishedVersion, Response } from '@skills/questionnaire/api';
import { inLanguage } from '@skills/questionnaire/rules';
import { Arg, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql';
import { peopleMissing } from '../../rules';
import { TeamTold } from './graph-told';
import { partById, TeamPart } from './team-part';
import { mayReadPart, mayReadTold } from './team.policy';
import { partsToldOf, toldOf } from './told-team';
import { waitingRolesFor } from './waiting-people';

/** A colleague's part, for that colleague. */
@Resolver(() => TeamPart)
export class TeamPartReads {
  @Reads(mayReadPart)
  @Query(() => TeamPart, { nullable: true, description: "A colleague's part in a run; null when it does not exist or is not yours." })
  async teamPart(@Arg('id', () => ID, { description: 'The part.' }) id: string, @Ctx() context: Context): Promise<TeamPart | null> {
    const part = await partById(context.em, id);
    return part && context.can(mayReadPart, part.owner) ? part : null;
  }

  @FieldResolver(() => GraphQuestionnaire, { description: 'The version that is answered.' })
  async questionnaire(
    @Root() { versionId }: Row<TeamPart>,
    @Ctx() context: Context,
    @Arg('language', () => String, { nullable: true, description: 'The language wished for, BCP 47; absent means that of the request.' }) language?: string | null,
  ): Promise<GraphQuestionnaire> {
    const { document } = await publishedVersion(context.em, versionId);
    return inLanguage(document, language ?? context.request.language);
  }

  @FieldResolver(() => TeamTold, { nullable: true, description: 'What all say together, this part included; null until it is counted.' })
  async told(@Root() { runId, versionId, isCounted, owner }: Row<TeamPart>, @Ctx() context: Context): Promise<TeamTold | null> {
    return isCounted && context.can(mayReadTold, owner) ? toldOf(context, runId, versionId) : null;
  }

  @FieldResolver(() => Boolean, { description: 'Whether others were put together before: these figures stay, and later parts are added with at least two more.' })
  async isFurther(@Root() { runId }: Row<TeamPart>, @Ctx() context: Context): Promise<boolean> {
    return (await partsToldOf(context, runId)).length > 0;
  }

  @FieldResolver(() => Int, { description: 'How many more must hand in before those who wait can be put together; 0 when they can.' })
  async missingPeople(@Root() { runId }: Row<TeamPart>, @Ctx() context: Context): Promise<number> {
    return peopleMissing((await waitingRolesFor(context, runId)).length);
  }

  @FieldResolver(() => Response, { nullable: true, description: 'The own answers; null to anybody but the colleague.' })
  async response(@Root() { responseId, owner }: Row<TeamPart>, @Ctx() context: Context): Promise<Response | null> {
    if (!context.can(mayReadResponse, owner)) return null;
    const [row] = await context.em
      .createQueryBuilder(Response, 's')
      .select(['s.id', 's.version', 's.role', 's.guestHash', 's.person', 's.openedAt', 's.submittedAt'])
      .where({ id: responseId })
      .execute<Response[]>();
    return row ?? null;
  }
}
