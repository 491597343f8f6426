import { idOf } from '@skills/platform/database';
import { askedFields, Context, type Row } from '@skills/platform/graph';
import { comparisonOf, competencesFor } from '@skills/questionnaire/api';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, FieldResolver, ID, Info, Resolver, Root } from 'type-graphql';
import { changeOf } from '../../rules';
import { ownPartFor } from '../again/own-part';
import { basisFor } from '../result/result-fields';
import type { RunBasis } from '../result/run-basis';
import { Run } from '../run/run.entity';
import { earlierRunsFor } from './earlier-runs';
import { RunChange } from './graph-change';
import { itemChangesOf } from './item-changes';

const peopleIn = ({ answers }: RunBasis): number => new Set(answers.map(({ respondentId }) => respondentId)).size;

/** What a run has before it, and what changed since. */
@Resolver(() => Run)
export class ChangeFields {
  @FieldResolver(() => [Run], { description: "Completed runs of the same firm by the same owner that were begun earlier, newest first: those that this one can be compared with." })
  earlier(@Root() run: Row<Run>, @Ctx() context: Context): Promise<Run[]> {
    return earlierRunsFor(context, run);
  }

  @FieldResolver(() => Run, { nullable: true, description: 'The run whose answers this one began with; null for a first one, and when that one was erased.' })
  async previous(@Root() run: Row<Run>, @Ctx() context: Context): Promise<Run | null> {
    const id = run.previousRun && idOf(run.previousRun);
    return id === null ? null : ((await earlierRunsFor(context, run)).find((each) => each.id === id) ?? null);
  }

  @FieldResolver(() => RunChange, { nullable: true, description: 'What changed since an earlier run; null while this one is under way, and when there is none to compare with.' })
  async change(
    @Root() run: Row<Run>,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('since', () => ID, { nullable: true, description: 'One of `earlier`; absent means the run that this one began from, else the one before.' }) since?: string | null,
  ): Promise<RunChange | null> {
    if (!run.completedAt) return null;
    const all = await earlierRunsFor(context, run);
    const wanted = since ?? (run.previousRun && idOf(run.previousRun));
    const before = all.find(({ id }) => id === wanted) ?? (typeof since !== 'string' ? all[0] : undefined);
    if (!before) return null;
    const [then, now] = await Promise.all([before, run].map(({ id, version }) => basisFor(context, { id, versionId: idOf(version) })));
    const comparisons = await comparisonOf(context.em, then!.published.id, now!.published.id);
    const change = changeOf(then!.answers, now!.answers, comparisons);
    const asked = askedFields(info);
    const competenceOf = await competencesFor(context, asked.has('competences') ? change.competences.map(({ uri }) => uri) : []);
    const own = asked.has('items') ? await Promise.all([before, run].map(({ id }) => ownPartFor(context, id))) : [];
    const [sideThen, sideNow] = [then!, now!].map((basis, at) => ({ basis, respondentId: own[at]?.respondentId ?? null }));
    return {
      compared: change,
      completedAt: run.completedAt,
      since: before,
      sameNumberOfPeople: peopleIn(then!) === peopleIn(now!),
      topics: [...change.topics],
      competences: change.competences.map(({ uri, ...rest }) => ({ ...rest, competence: competenceOf(uri) })),
      items: asked.has('items') ? itemChangesOf(change, sideThen!, sideNow!, comparisons, context.request.language) : [],
    };
  }
}
