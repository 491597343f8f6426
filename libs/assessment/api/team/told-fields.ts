import { Context, type Row } from '@skills/platform/graph';
import { publishedVersion } from '@skills/questionnaire/api';
import { itemsOf, textIn } from '@skills/questionnaire/rules';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { figuredItems, teamFigures } from '../../rules';
import { TeamItem, TeamTold, TeamTopic } from './graph-told';

/** What is told of a team, by topic. */
@Resolver(() => TeamTold)
export class TeamToldFields {
  @FieldResolver(() => [TeamTopic], { description: 'By topic and kind; empty where nothing can be told of any question.' })
  async topics(@Root() { parts, versionId }: Row<TeamTold>, @Ctx() context: Context): Promise<TeamTopic[]> {
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
