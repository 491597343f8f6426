import { idOf } from '@skills/platform/database';
import { Context, ReadPolicy, type Row } from '@skills/platform/graph';
import { comparisonOf, effectiveEventsFor, GraphAnswerState, mayReadResponse, publishedVersion } from '@skills/questionnaire/api';
import { answerInWords, answersOf, inLanguage, textIn, visibleItems, type AnswerState } from '@skills/questionnaire/rules';
import { Arg, Ctx, Field, FieldResolver, ObjectType, Resolver, Root } from 'type-graphql';
import type { Comparability } from '@skills/questionnaire/rules';
import { GraphComparability } from '../change/graph-change';
import { Run } from '../run/run.entity';
import { ownPartFor } from './own-part';

@ReadPolicy(mayReadResponse)
@ObjectType({ description: "What the viewer answered in the run before to an item that this run's questionnaire has too; shown to nobody else." })
export class EarlierAnswer {
  @Field(() => String, { description: "The item, by its code in this run's questionnaire." })
  itemCode: string;

  @Field(() => GraphComparability, { description: 'COMPARABLE: it means the same, and was carried over where it still fits. PARTLY: the question has changed; a hint only.' })
  comparability: Comparability;

  @Field(() => String, { description: 'The question as it was put then.' })
  question: string;

  @Field(() => GraphAnswerState, { description: 'How it was dealt with.' })
  state: AnswerState;

  @Field(() => String, { nullable: true, description: 'The answer in words; null unless ANSWERED.' })
  answer: string | null;

  @Field(() => String, { description: 'The language in which question and answer are given.' })
  language: string;

  @Field(() => String, { nullable: true, description: 'What was changed in the question; null when nothing was noted.' })
  note: string | null;

  @Field(() => Date, { description: 'When it was answered.' })
  answeredAt: Date;
}

/** What a respondent answered last time. */
@Resolver(() => Run)
export class EarlierAnswerFields {
  @FieldResolver(() => [EarlierAnswer], { description: "The viewer's own answers of the run that this one began from, to items that both have; empty for a first run." })
  async earlierAnswers(
    @Root() run: Row<Run>,
    @Ctx() context: Context,
    @Arg('language', () => String, { nullable: true, description: 'The language wished for, BCP 47; absent means that of the request.' }) wished?: string | null,
  ): Promise<EarlierAnswer[]> {
    const previousId = run.previousRun && idOf(run.previousRun);
    const part = previousId && (await ownPartFor(context, previousId));
    if (!part) return [];
    const language = wished ?? context.request.language;
    const { document } = await publishedVersion(context.em, part.versionId);
    const now = await publishedVersion(context.em, idOf(run.version));
    const events = new Map((await effectiveEventsFor(context, part.responseId)).map((event) => [event.itemCode, event]));
    const answers = answersOf(document, events.values());
    const asked = new Set(visibleItems(document, part.role, answers).map(({ code }) => code));
    const items = new Map(inLanguage(document, language).sections.flatMap((section) => section.items.map((item) => [item.code, item] as const)));
    return (await comparisonOf(context.em, part.versionId, now.id)).flatMap(({ then, now: itemCode, comparable, notes }): EarlierAnswer[] => {
      const [item, answer, event] = [items.get(then), answers.get(then), events.get(then)];
      if (!item || !answer || !event || !asked.has(then)) return [];
      return [
        {
          itemCode,
          comparability: comparable === 'FULL' ? 'COMPARABLE' : 'PARTLY',
          question: item.text,
          state: answer.state,
          answer: answerInWords(item, answer),
          language: item.language,
          note: notes.map((note) => textIn(note, language, now.document.defaultLanguage).text).join(' ') || null,
          answeredAt: new Date(event.answeredAt),
        },
      ];
    });
  }
}
