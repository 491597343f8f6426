import { batched, Context, type Row } from '@skills/platform/graph';
import { publishedVersion, type Competence } from '@skills/questionnaire/api';
import { itemsOf, textIn } from '@skills/questionnaire/rules';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Standing as ScoredStanding } from '../../rules';
import { Contribution, Standing, type Result } from './graph-result';
import { basesOf, type RunBasis, type RunToScore } from './run-basis';

const bases = {};

/** The result of a run with what it was computed from, for all runs of a request at once. */
export async function basisFor(context: Context, run: RunToScore): Promise<RunBasis> {
  const wanted = context.once<Map<string, RunToScore>>(basisFor, () => new Map());
  wanted.set(run.id, run);
  return batched<string, RunBasis>(context, bases, (ids) => basesOf(context.em, ids.map((id) => wanted.get(id)!))).load(run.id);
}

const withVersion = (standing: ScoredStanding, versionId: string): Standing => ({ ...standing, versionId });

/** A computed result as the graph gives it; `competenceOf` tells the competence of each URI. */
export const graphResult = ({ result, published: { id } }: RunBasis, competenceOf: (uri: string) => Competence): Result => ({
  topics: result.topics.map(({ topic, maturity, proficiency }) => ({ topic, maturity: withVersion(maturity, id), proficiency: withVersion(proficiency, id) })),
  competences: result.competences.map(({ uri, topics, maturity, proficiency }) => ({
    topics,
    competence: competenceOf(uri),
    maturity: withVersion(maturity, id),
    proficiency: withVersion(proficiency, id),
  })),
});

/** The answers and weights behind a figure. */
@Resolver(() => Standing)
export class StandingFields {
  @FieldResolver(() => [Contribution], { description: 'The items behind the figure, with the answers and weights that made it; of several people, means of at least three only.' })
  async contributions(@Root() { contributions, versionId }: Row<Standing>, @Ctx() context: Context): Promise<Contribution[]> {
    const { document } = await publishedVersion(context.em, versionId);
    const texts = context.once(document, () => new Map(itemsOf(document).map(({ code, text }) => [code, textIn(text, context.request.language, document.defaultLanguage)])));
    return contributions.map((contribution) => ({ ...contribution, ...(texts.get(contribution.itemCode) ?? { text: contribution.itemCode, language: document.defaultLanguage }) }));
  }
}
