import { Context, Reads, type Row } from '@skills/platform/graph';
import { GraphQuestionnaire, mayReadResponse, publishedVersion, Response } from '@skills/questionnaire/api';
import { inLanguage } from '@skills/questionnaire/rules';
import { Arg, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import { partById, TeamPart } from './team-part';
import { mayReadPart } from './team.policy';

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
