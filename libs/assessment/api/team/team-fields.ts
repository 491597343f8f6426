import { idOf } from '@skills/platform/database';
import { batched, Context, grouped, type Row } from '@skills/platform/graph';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { peopleMissing, peopleMissingForRoles, type InvitationState } from '../../rules';
import { Run } from '../run/run.entity';
import { Team } from './graph-team';
import { TeamTold } from './graph-told';
import { GraphInvitationState } from './graph-vocabulary';
import { earlierColleaguesOf } from './earlier-colleagues';
import { standingOfInvitation } from './invitation-facts';
import { TeamInvitation } from './team-invitation.entity';
import { partsToldOf, toldOf } from './told-team';
import { waitingRolesFor } from './waiting-people';

const invitations = {};
const askable = {};

const selectInvitations = ({ em }: Context) =>
  em.createQueryBuilder(TeamInvitation, 'i').select(['i.id', 'i.run', 'i.role', 'i.label', 'i.emailAddress', 'i.createdAt', 'i.expiresAt', 'i.writtenAt']);

/** The team of a run. */
@Resolver(() => Run)
export class RunTeam {
  @FieldResolver(() => Team, { description: 'Who was asked to take part, and what is told of all answers together.' })
  async team(@Root() { id, version, person }: Row<Run>, @Ctx() context: Context): Promise<Team> {
    const [waiting, parts] = await Promise.all([waitingRolesFor(context, id), partsToldOf(context, id)]);
    return {
      runId: id,
      versionId: idOf(version),
      mayInvite: person !== null,
      waitingPeople: waiting.length,
      missingPeople: peopleMissing(waiting.length),
      missingForRoles: peopleMissingForRoles(parts.map(({ role }) => role), waiting),
    };
  }
}

/** What belongs to a team. */
@Resolver(() => Team)
export class TeamFields {
  @FieldResolver(() => [TeamInvitation], { description: 'Who was asked, the first first; at most fifty, and those whose link has expired.' })
  invitations(@Root() { runId }: Row<Team>, @Ctx() context: Context): Promise<TeamInvitation[]> {
    return batched<string, TeamInvitation[]>(context, invitations, async (ids) => {
      const rows = await selectInvitations(context).where({ run: { $in: [...ids] } }).orderBy({ id: 'asc' }).execute<TeamInvitation[]>();
      return grouped(ids, rows, ({ run }) => idOf(run));
    }).load(runId);
  }

  @FieldResolver(() => [TeamInvitation], { description: 'Colleagues of the run that this one began from whom inviteAgain would ask again, by the invitations of then; without those asked again already.' })
  earlierColleagues(@Root() { runId }: Row<Team>, @Ctx() context: Context): Promise<TeamInvitation[]> {
    return batched<string, TeamInvitation[]>(context, askable, async (ids) => {
      const places = await earlierColleaguesOf(context.em, ids, context.clock());
      const rows = await selectInvitations(context).where({ id: { $in: places.map(({ invitationId }) => invitationId) } }).execute<TeamInvitation[]>();
      const byId = new Map(rows.map((row) => [row.id, row]));
      return grouped(ids, places, (place) => place.runId).map((of) => of.flatMap(({ invitationId }) => byId.get(invitationId) ?? []));
    }).load(runId);
  }

  @FieldResolver(() => TeamTold, { nullable: true, description: 'What is told of all answers together; null before anything is.' })
  async told(@Root() { runId, versionId }: Row<Team>, @Ctx() context: Context): Promise<TeamTold | null> {
    return toldOf(context, runId, versionId);
  }
}

/** How far an invitation has come. */
@Resolver(() => TeamInvitation)
export class TeamInvitationFields {
  @FieldResolver(() => GraphInvitationState, { description: 'How far it has come.' })
  async state(@Root() { id }: Row<TeamInvitation>, @Ctx() context: Context): Promise<InvitationState> {
    return (await standingOfInvitation(context, id)).state;
  }

  @FieldResolver(() => Boolean, { description: 'Whether remindColleague would send a mail now.' })
  async mayRemind(@Root() { id }: Row<TeamInvitation>, @Ctx() context: Context): Promise<boolean> {
    return (await standingOfInvitation(context, id)).mayRemind;
  }

  @FieldResolver(() => Boolean, { description: 'Whether sendNewLink would send a mail now, to the mailbox by which the colleague came.' })
  async maySendNewLink(@Root() { id }: Row<TeamInvitation>, @Ctx() context: Context): Promise<boolean> {
    return (await standingOfInvitation(context, id)).maySendNewLink;
  }
}
