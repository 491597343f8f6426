import { GraphTopic, Organisation, organisationsById, Viewer } from '@skills/identity/api';
import type { Topic } from '@skills/identity/rules';
import { idOf } from '@skills/platform/database';
import { Context, ReadPolicy, type Row } from '@skills/platform/graph';
import { comparisonOf, GraphLevelKind } from '@skills/questionnaire/api';
import { Ctx, Field, FieldResolver, Int, ObjectType, Resolver, Root } from 'type-graphql';
import { seriesOf, type LevelKind } from '../../rules';
import { basisFor } from '../result/result-fields';
import { selectRuns } from '../run/run-reads';
import { Run } from '../run/run.entity';
import { mayReadRun } from '../run/run.policy';

/** So many runs back are looked at: with one a quarter, more than ten years. */
const MOST_RUNS = 50;

@ReadPolicy(mayReadRun)
@ObjectType({ description: 'The level of a figure in one run of a series.' })
export class SeriesPoint {
  @Field(() => String, { description: 'The run.' })
  runId: string;

  @Field(() => Number, { nullable: true, description: 'The level, 1 to 5, over the items that the series counts; null where the run has none in common with the last.' })
  level: number | null;
}

@ReadPolicy(mayReadRun)
@ObjectType({ description: 'One figure over time; all its points rest on the same items.' })
export class TopicSeries {
  @Field(() => GraphTopic, { description: 'The topic.' })
  topic: Topic;

  @Field(() => GraphLevelKind, { description: 'What the levels say.' })
  kind: LevelKind;

  @Field(() => Int, { description: 'Items behind every point.' })
  countedItems: number;

  @Field(() => [SeriesPoint], { description: 'A point for each run, oldest first.' })
  points: readonly SeriesPoint[];
}

@ReadPolicy(mayReadRun)
@ObjectType({ description: 'How a firm developed over its completed runs.' })
export class Development {
  @Field(() => [Run], { description: 'The runs, oldest first; two at least.' })
  runs: Run[];

  @Field(() => [TopicSeries], { description: 'The figures of which at least two runs have comparable answers.' })
  series: TopicSeries[];

  /** The firm, given by a field of its own. */
  organisationId: string;
}

/** How the firms of whoever asks developed. */
@Resolver(() => Viewer)
export class ViewerDevelopments {
  @FieldResolver(() => [Development], { description: 'For each firm that the viewer has assessed at least twice, its topics over time; only what is comparable with the last run.' })
  async developments(@Ctx() context: Context): Promise<Development[]> {
    const { personId } = context.actor;
    if (!personId) return [];
    const runs = await selectRuns(context.em).where({ person: personId, completedAt: { $ne: null } }).orderBy({ id: 'desc' }).limit(MOST_RUNS).execute<Run[]>();
    const byFirm = new Map<string, Row<Run>[]>();
    for (const run of [...runs].reverse()) byFirm.set(idOf(run.organisation), [...(byFirm.get(idOf(run.organisation)) ?? []), run]);
    const several = [...byFirm].filter(([, own]) => own.length > 1);
    return Promise.all(
      several.map(async ([organisationId, own]) => {
        const last = own.at(-1)!;
        const bases = await Promise.all(own.map(({ id, version }) => basisFor(context, { id, versionId: idOf(version) })));
        const inSeries = await Promise.all(
          own.map(async ({ id, version }, at) => ({ runId: id, answers: bases[at]!.answers, pairsWithLast: await comparisonOf(context.em, idOf(version), idOf(last.version)) })),
        );
        return { organisationId, runs: own, series: seriesOf(inSeries).map((series) => ({ ...series })) };
      }),
    );
  }
}

/** The firm of a development. */
@Resolver(() => Development)
export class DevelopmentFields {
  @FieldResolver(() => Organisation, { description: 'The firm.' })
  async organisation(@Root() { organisationId }: Row<Development>, @Ctx() context: Context): Promise<Organisation | null> {
    return organisationsById(context).load(organisationId);
  }
}
