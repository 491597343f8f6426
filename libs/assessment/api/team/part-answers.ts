import { Context, ReadPolicy, type Row } from '@skills/platform/graph';
import { effectiveEventsFor, GraphAnswerState, mayReadResponse, publishedVersion } from '@skills/questionnaire/api';
import { answerInWords, answersOf, inLanguage, visibleItems, type AnswerState } from '@skills/questionnaire/rules';
import { Arg, Ctx, Field, FieldResolver, ObjectType, Resolver, Root } from 'type-graphql';
import { TeamPart } from './team-part';

@ReadPolicy(mayReadResponse)
@ObjectType({ description: "A colleague's own answer in words; shown to nobody else." })
export class PartAnswer {
  @Field(() => String, { description: 'The item.' })
  itemCode: string;

  @Field(() => String, { description: 'The question.' })
  question: string;

  @Field(() => GraphAnswerState, { nullable: true, description: 'How it was dealt with; null while it is open.' })
  state: AnswerState | null;

  @Field(() => String, { nullable: true, description: 'The answer in words; null unless ANSWERED.' })
  answer: string | null;

  @Field(() => String, { description: 'The language in which question and answer are given.' })
  language: string;
}

/** What a colleague answered, to be read. */
@Resolver(() => TeamPart)
export class PartAnswers {
  @FieldResolver(() => [PartAnswer], { description: 'The own answers in words, to every question asked, in the order of the questionnaire; empty to anybody but the colleague.' })
  async answers(
    @Root() { responseId, versionId, role, owner }: Row<TeamPart>,
    @Ctx() context: Context,
    @Arg('language', () => String, { nullable: true, description: 'The language wished for, BCP 47; absent means that of the request.' }) wished?: string | null,
  ): Promise<PartAnswer[]> {
    if (!context.can(mayReadResponse, owner)) return [];
    const { document } = await publishedVersion(context.em, versionId);
    const answers = answersOf(document, await effectiveEventsFor(context, responseId));
    const asked = new Set(visibleItems(document, role, answers).map(({ code }) => code));
    const items = inLanguage(document, wished ?? context.request.language).sections.flatMap((section) => section.items);
    return items.flatMap((item): PartAnswer[] => {
      if (!asked.has(item.code)) return [];
      const answer = answers.get(item.code);
      return [{ itemCode: item.code, question: item.text, state: answer?.state ?? null, answer: answer ? answerInWords(item, answer) : null, language: item.language }];
    });
  }
}
