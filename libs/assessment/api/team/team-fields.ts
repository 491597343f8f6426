import { idOf } from '@skills/platform/database';
import { batched, Context, grouped, type Row } from '@skills/platform/graph';
import { publishedVersion } from '@skills/questionnaire/api';
import { itemsOf, textIn } from '@skills/questionnaire/rules';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { figuredItems, peopleMissing, teamFigures, type InvitationState, type ReleasedPart } from '../../rules';
import { Run } from '../run/run.entity';
import { Team, TeamItem, TeamTopic } from './graph-team';
import { GraphInvitationState } from './graph-vocabulary';
import { earlierColleaguesOf } from './earlier-colleagues';
import { standingOfInvitation } from './invitation-facts';
import { TeamInvitation } from './team-invitation.entity';
import { waitingPeopleOf } from './waiting-people';
import { releasesOf } from './releases';

const waiting = {};
const released = {};
const invitations = {};
const askable = {};

/** What was told of the team of a run, for all runs of a request at once. */
export const releasesFor = (context: Context, runId: string) => batched(context, released, (ids: readonly string[]) => releasesOf(context.em, ids)).load(runId);

const selectInvitations = ({ em }: Context) =>
  em.createQueryBuilder(TeamInvitation, 'i').select(['i.id', 'i.run', 'i.role', 'i.label', 'i.emailAddress', 'i.createdAt', 'i.expiresAt', 'i.writtenAt']);

/** The team of a run. */
@Resolver(() => Run)
export class RunTeam {
  @FieldResolver(() => Team, { description: 'Who was asked to take part, and what is told of all answers together.' })
  async team(@Root() { id, version, person }: Row<Run>, @Ctx() context: Context): Promise<Team> {
    const [waitingPeople, releases] = await Promise.all([
      batched(context, waiting, (ids: readonly string[]) => waitingPeopleOf(context.em, ids)).load(id),
      releasesFor(context, id),
    ]);
    const parts = releases.flatMap((release) => release.parts);
    return {
      runId: id,
      versionId: idOf(version),
      mayInvite: person !== null,
      waitingPeople,
      missingPeople: peopleMissing(waitingPeople),
      countedPeople: parts.reduce((sum, { people }) => sum + people, 0),
      releasedAt: releases.at(-1)?.releasedAt ?? null,
    };
  }
}

/** What belongs to a team. */
@Resolver(() => Team)
export class TeamFields {
  @FieldResolver(() => [TeamInvitation], { description: 'Who was asked, the first first; at most fifty.' })
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

  @FieldResolver(() => [TeamTopic], { description: 'What is told, by topic and kind; empty before anything is.' })
  async topics(@Root() { runId, versionId }: Row<Team>, @Ctx() context: Context): Promise<TeamTopic[]> {
    const parts: ReleasedPart[] = (await releasesFor(context, runId)).flatMap((release) => release.parts);
    if (parts.length === 0) return [];
    const { document } = await publishedVersion(context.em, versionId);
    return teamFigures(parts, figuredItems(document)).map(({ spreads, items, ...topic }) => ({
      ...topic,
      closeItems: spreads.CLOSE,
      apartItems: spreads.APART,
      farItems: spreads.FAR,
      told: items,
      versionId,
    }));
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
}

/** What is told of items, with the questions' texts. */
@Resolver(() => TeamTopic)
export class TeamTopicFields {
  @FieldResolver(() => [TeamItem], { description: 'The items, in the order of the questionnaire.' })
  async items(@Root() { told, versionId }: Row<TeamTopic>, @Ctx() context: Context): Promise<TeamItem[]> {
    const { document } = await publishedVersion(context.em, versionId);
    const texts = context.once(TeamTopicFields, () => new Map<string, ReadonlyMap<string, ReturnType<typeof textIn>>>());
    const known = texts.get(versionId) ?? new Map(itemsOf(document).map(({ code, text }) => [code, textIn(text, context.request.language, document.defaultLanguage)]));
    texts.set(versionId, known);
    return told.map((item) => ({ ...item, ...(known.get(item.itemCode) ?? { text: item.itemCode, language: document.defaultLanguage }) }));
  }
}
