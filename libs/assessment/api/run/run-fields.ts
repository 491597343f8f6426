import { Organisation, organisationsById } from '@skills/identity/api';
import { idOf } from '@skills/platform/database';
import { anyone, askedFields, batched, Context, grouped, inOrder, ReadPolicy, type Row } from '@skills/platform/graph';
import { competencesFor, GraphQuestionnaire, mayAnswer, mayReadResponse, publishedVersion, Response } from '@skills/questionnaire/api';
import { inLanguage } from '@skills/questionnaire/rules';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Field, FieldResolver, Info, ObjectType, Resolver, Root } from 'type-graphql';
import { mayAssessAgain } from '../again/again.policy';
import { TopicAmbition } from '../graph-ambition';
import { Result } from '../result/graph-result';
import { basisFor, graphResult } from '../result/result-fields';
import { Respondent } from './respondent.entity';
import { RunAmbition } from './run-ambition.entity';
import { ownerOf, Run } from './run.entity';
import { mayClaimRun, maySteerRun } from './run.policy';

@ReadPolicy(anyone)
@ObjectType({ description: 'What the viewer may do with a run: the same rules that the mutations ask.' })
export class RunViewerCan {
  @Field(() => Boolean, { description: 'Whether submitAnswers would take answers.' })
  answer: boolean;

  @Field(() => Boolean, { description: 'Whether completeRun and changeAmbitions would be allowed.' })
  complete: boolean;

  @Field(() => Boolean, { description: 'Whether claimRun would be allowed; it needs an account.' })
  claim: boolean;

  @Field(() => Boolean, { description: 'Whether assessAgain would be allowed: of a completed run, to the person who has kept it.' })
  assessAgain: boolean;
}

const respondents = {};
const responses = {};
const ambitions = {};

/** What belongs to a run. */
@Resolver(() => Run)
export class RunFields {
  @FieldResolver(() => Organisation, { description: 'The firm.' })
  async organisation(@Root() { organisation }: Row<Run>, @Ctx() context: Context): Promise<Organisation | null> {
    return organisationsById(context).load(idOf(organisation));
  }

  @FieldResolver(() => GraphQuestionnaire, { description: 'The version that is answered.' })
  async questionnaire(
    @Root() { version }: Row<Run>,
    @Ctx() context: Context,
    @Arg('language', () => String, { nullable: true, description: 'The language wished for, BCP 47; absent means that of the request.' }) language?: string | null,
  ): Promise<GraphQuestionnaire> {
    const { document } = await publishedVersion(context.em, idOf(version));
    return inLanguage(document, language ?? context.request.language);
  }

  @FieldResolver(() => [TopicAmbition], { description: 'What the firm wants of each topic.' })
  ambitions(@Root() { id }: Row<Run>, @Ctx() context: Context): Promise<TopicAmbition[]> {
    return batched<string, TopicAmbition[]>(context, ambitions, async (ids) => {
      const rows = await context.em.createQueryBuilder(RunAmbition, 'a').select(['a.run', 'a.topic', 'a.ambition']).where({ run: { $in: [...ids] } }).orderBy({ topic: 'asc' }).execute<RunAmbition[]>();
      return grouped(ids, rows, ({ run }) => idOf(run));
    }).load(id);
  }

  @FieldResolver(() => Respondent, { nullable: true, description: "The viewer's own part in the run." })
  async respondent(@Root() run: Row<Run>, @Ctx() context: Context): Promise<Respondent | null> {
    const all = await batched<string, Respondent[]>(context, respondents, async (ids) => {
      const rows = await context.em.createQueryBuilder(Respondent, 'p').select(['p.id', 'p.run', 'p.response', 'p.person', 'p.role']).where({ run: { $in: [...ids] }, colleague: false }).execute<Respondent[]>();
      return grouped(ids, rows, ({ run: of }) => idOf(of));
    }).load(run.id);
    return all.find(({ person }) => (person && idOf(person)) === context.actor.personId) ?? all.find(({ person }) => person === null) ?? null;
  }

  @FieldResolver(() => Result, { description: 'Where the firm stands, computed from the answers that count now.' })
  async result(@Root() { id, version }: Row<Run>, @Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<Result> {
    const basis = await basisFor(context, { id, versionId: idOf(version) });
    const uris = askedFields(info).has('competences') ? basis.result.competences.map(({ uri }) => uri) : [];
    return graphResult(basis, await competencesFor(context, uris));
  }

  @FieldResolver(() => RunViewerCan, { description: 'What the viewer may do with it.' })
  viewerCan(@Root() run: Row<Run>, @Ctx() context: Context): RunViewerCan {
    const owner = ownerOf(run);
    return { answer: context.can(mayAnswer, owner), complete: context.can(maySteerRun, owner), claim: context.can(mayClaimRun, owner), assessAgain: run.completedAt !== null && context.can(mayAssessAgain, owner) };
  }
}

/** What belongs to a respondent. */
@Resolver(() => Respondent)
export class RespondentFields {
  @FieldResolver(() => Response, { nullable: true, description: 'The answers; null to anybody but the respondent.' })
  async response(@Root() { response }: Row<Respondent>, @Ctx() context: Context): Promise<Response | null> {
    const row = await batched<string, Response | null>(context, responses, async (ids) => {
      const rows = await context.em
        .createQueryBuilder(Response, 's')
        .select(['s.id', 's.version', 's.role', 's.guestHash', 's.person', 's.openedAt', 's.submittedAt'])
        .where({ id: { $in: [...ids] } })
        .execute<Response[]>();
      return inOrder(ids, rows, ({ id }) => id);
    }).load(idOf(response));
    return row && context.can(mayReadResponse, { personId: row.person && idOf(row.person), guestHash: row.guestHash }) ? row : null;
  }
}
