import { anyone, Context, Reads, type Row } from '@skills/platform/graph';
import { Arg, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { inLanguage } from '../../rules';
import { Competence } from '../competence/competence.entity';
import { competenceFor } from '../competence/competences-by-uri';
import { GraphQuestionnaire, Item } from './graph-questionnaire';
import { findPublished } from './published-documents';

/** Published questionnaires; everybody may read them. */
@Resolver()
export class QuestionnaireQuery {
  @Reads(anyone)
  @Query(() => GraphQuestionnaire, { nullable: true, description: 'A published questionnaire; null when there is none of that code and version.' })
  async questionnaire(
    @Ctx() context: Context,
    @Arg('code', () => String, { description: 'The lineage, e.g. skills-for-smes.' }) code: string,
    @Arg('version', () => String, { nullable: true, description: 'The version; absent means the one published last.' }) version?: string | null,
    @Arg('language', () => String, { nullable: true, description: 'The language wished for, BCP 47; absent means that of the request.' }) language?: string | null,
  ): Promise<GraphQuestionnaire | null> {
    const published = await findPublished(context.em, code, version);
    return published && inLanguage(published.document, language ?? context.request.language);
  }
}

/** The competences that an item speaks of. */
@Resolver(() => Item)
export class ItemFields {
  @FieldResolver(() => [Competence], { description: 'The competences that it speaks of.' })
  competences(@Root() { competences }: Row<Item>, @Ctx() context: Context): Promise<Competence[]> {
    return Promise.all(competences.map(({ uri }) => competenceFor(context, uri)));
  }
}
