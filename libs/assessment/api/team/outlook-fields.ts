import type { TargetRole } from '@skills/identity/rules';
import { Context, type Row } from '@skills/platform/graph';
import { publishedVersion } from '@skills/questionnaire/api';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { askedOfRoles, outlookWithOneMore, teamOutlook } from '../../rules';
import { comingRolesFor } from './coming-people';
import { GraphTeamOutlook } from './graph-outlook';
import { Team } from './graph-team';
import { waitingRolesFor } from './waiting-people';

const outlookOf = async (context: Context, versionId: string, roles: readonly TargetRole[]): Promise<GraphTeamOutlook> => {
  const items = askedOfRoles((await publishedVersion(context.em, versionId)).document);
  return { ...teamOutlook(roles, items), withOneMore: outlookWithOneMore(roles, items) };
};

/** What could be told of a team, before it is too late to ask somebody else. */
@Resolver(() => Team)
export class TeamOutlookFields {
  @FieldResolver(() => GraphTeamOutlook, { description: 'Of what those who wait could be told if combineTeam took them in now.' })
  async outlookNow(@Root() { runId, versionId }: Row<Team>, @Ctx() context: Context): Promise<GraphTeamOutlook> {
    return outlookOf(context, versionId, await waitingRolesFor(context, runId));
  }

  @FieldResolver(() => GraphTeamOutlook, { description: 'Of what could be told once all who can still be counted have handed in: the manager, who has begun, and who is invited.' })
  async outlook(@Root() { runId, versionId }: Row<Team>, @Ctx() context: Context): Promise<GraphTeamOutlook> {
    return outlookOf(context, versionId, await comingRolesFor(context, runId));
  }
}
