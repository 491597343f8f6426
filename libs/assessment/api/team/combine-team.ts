import type { EntityManager } from '@mikro-orm/postgresql';
import { findById } from '@skills/platform/database';
import { anyone, Context, Mutates, Payload, ReadPolicy, refuse } from '@skills/platform/graph';
import { effectiveEventsOf, publishedVersion } from '@skills/questionnaire/api';
import { answersOf } from '@skills/questionnaire/rules';
import { Arg, Ctx, Field, ID, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import { uuidv7 } from 'uuidv7';
import { peopleMissing, possibleLevels, scoredAnswersOf, teamRelease } from '../../rules';
import { Respondent } from '../run/respondent.entity';
import { ownerOf, Run } from '../run/run.entity';
import { TeamInvitation } from './team-invitation.entity';
import { TEAM_NEWS } from './team-news-mail';
import { TeamRelease } from './team-release.entity';
import { mayLeadTeam } from './team.policy';

@InputType({ description: 'The run whose answers to combine.' })
export class CombineTeamInput {
  @Field(() => ID, { description: 'The run.' })
  runId: string;

  @Field(() => ID, { nullable: true, description: 'Makes a repeated request harmless.' })
  idempotencyKey?: string;
}

@ReadPolicy(anyone)
@ObjectType({ description: 'The run with its team figures, or the problems.' })
export class CombineTeamPayload extends Payload {
  @Field(() => Run, { nullable: true, description: 'The run.' })
  run: Run | null;
}

/** Lets no answer come in between looking at them and closing them. */
const holdResponses = (em: EntityManager, ids: readonly string[]): Promise<unknown> =>
  em.getConnection().execute('select 1 from response where id = any(?::uuid[]) order by id for update', [`{${ids.join(',')}}`], 'all', em.getTransactionContext());

/** Adds to the team's figures all who wait, once and for good. */
@Resolver()
export class CombineTeam {
  @Mutates(mayLeadTeam)
  @Mutation(() => CombineTeamPayload, {
    description: 'Makes figures of all who have handed in and are in none yet, at least three. They never change afterwards and nobody is counted twice, so that nothing can be subtracted; colleagues can then no longer change their answers.',
  })
  async combineTeam(@Arg('input', () => CombineTeamInput, { description: 'The run.' }) { runId }: CombineTeamInput, @Ctx() context: Context) {
    const { em } = context;
    const run = (await findById(em, Run, runId, { forUpdate: true })) ?? refuse('NOT_FOUND', ['runId']);
    context.ask(mayLeadTeam, ownerOf(run));
    const waiting = await em.find(Respondent, { run, release: null, response: { submittedAt: { $ne: null } }, $or: [{ colleague: false }, { mailbox: { $ne: null } }] }, { populate: ['response'] });
    const missing = peopleMissing(waiting.length);
    if (missing > 0) refuse('TEAM_TOO_FEW', ['runId'], { count: missing });

    await holdResponses(em, waiting.map(({ response }) => response.id));
    const { document } = await publishedVersion(em, run.version.id);
    const events = await effectiveEventsOf(em, waiting.map(({ response }) => response.id));
    const members = waiting.map(({ id, role }) => ({ respondentId: id, role }));
    const answers = waiting.flatMap(({ id, role, response }) => scoredAnswersOf(document, { respondentId: id, role, answers: answersOf(document, events.get(response.id) ?? []) }));
    const parts = teamRelease({ members, answers, possible: possibleLevels(document) });
    // What is made stays: figures that would tell nothing are not worth using up everybody who waits.
    if (parts.every(({ items }) => Object.keys(items).length === 0)) refuse('TEAM_NOTHING_IN_COMMON', ['runId']);
    const release = em.create(TeamRelease, { id: uuidv7(), run, parts, releasedAt: context.clock() });
    em.persist(release);
    for (const respondent of waiting) {
      respondent.release = release;
      // The owner's own answers go on making the run's own result.
      if (respondent.colleague) respondent.response.closedAt = release.releasedAt;
    }
    run.teamReadyToldAt = null;
    await em.flush();
    const wishing = await em.find(TeamInvitation, { respondent: { release }, wishesNews: true });
    for (const { id } of wishing) context.announce({ topic: TEAM_NEWS, payload: { invitationId: id } });
    return { run };
  }
}
