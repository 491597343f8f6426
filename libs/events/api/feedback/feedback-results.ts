import { hashOf } from '@skills/identity/api';
import { batched, Context, grouped, ReadPolicy, type Row } from '@skills/platform/graph';
import { effectiveEventsOf, findPublished } from '@skills/questionnaire/api';
import { inLanguage, type AnswerValue, type SpokenItem } from '@skills/questionnaire/rules';
import { Ctx, Field, FieldResolver, Int, ObjectType, Resolver, Root } from 'type-graphql';
import { FEEDBACK_GROUP, feedbackFigures, shownFeedbacks } from '../../rules';
import { Event } from '../event/event.entity';
import { mayOrganise } from '../event/event.policy';
import { FEEDBACK_QUESTIONNAIRE } from './feedback-invitation';

@ReadPolicy(mayOrganise)
@ObjectType({ description: 'How often something was chosen.' })
export class FeedbackChoice {
  @Field(() => String, { description: 'The option in words.' })
  text: string;

  @Field(() => Int, { description: 'How often it was chosen.' })
  count: number;
}

@ReadPolicy(mayOrganise)
@ObjectType({ description: 'What was answered to one question.' })
export class FeedbackQuestion {
  @Field(() => String, { description: 'The item.' })
  code: string;

  @Field(() => String, { description: 'The question.' })
  text: string;

  @Field(() => [FeedbackChoice], { description: 'How often each option was chosen; empty for a question that is answered in words.' })
  choices: FeedbackChoice[];

  @Field(() => [String], { description: 'What was written, in another order for each question.' })
  texts: readonly string[];
}

@ReadPolicy(mayOrganise)
@ObjectType({ description: 'What people said of an event, for its organisers: by full groups only, so that no answer can be told from the others.' })
export class FeedbackResults {
  @Field(() => Int, { description: 'How many said something.' })
  given: number;

  @Field(() => Int, { description: 'How many of them are shown here.' })
  shown: number;

  @Field(() => Int, { description: 'By how many they are shown.' })
  groupSize: number;

  @Field(() => [FeedbackQuestion], { description: 'Question by question; empty while none are shown.' })
  questions: FeedbackQuestion[];
}

// By content: it tells nothing of who wrote first, nor which words to two questions are of one hand.
const shuffled = (texts: readonly string[]): string[] => [...texts].sort((one, other) => (hashOf(one) < hashOf(other) ? -1 : 1));

interface Given {
  id: string;
  eventId: string;
  group: number;
}

const read = {};

// What is shown of each event: how many gave feedback, and the answers of full groups.
const readShown = ({ em }: Context) => async (ids: readonly string[]) => {
  const all = await em.getConnection().execute<Given[]>('select response_id as id, event_id as "eventId", group_number as "group" from event_feedback where event_id in (select json_array_elements_text(?::json)::uuid)', [JSON.stringify(ids)], 'all', em.getTransactionContext());
  const shown = grouped(ids, all, ({ eventId }) => eventId).map((own) => ({ given: own.length, responses: own.filter(({ group }) => group < shownFeedbacks(own.length) / FEEDBACK_GROUP) }));
  const answers = await effectiveEventsOf(em, shown.flatMap(({ responses }) => responses.map(({ id }) => id)));
  return shown.map(({ given, responses }) => ({ given, shown: responses.length, answers: responses.flatMap(({ id }) => answers.get(id) ?? []).map(({ itemCode, value }) => ({ itemCode, value: value as AnswerValue | null })) }));
};

/** What people said of an event. */
@Resolver(() => Event)
export class EventFeedbackFields {
  @FieldResolver(() => FeedbackResults, { nullable: true, description: 'What people said of it; null for all but its organisers.' })
  async feedback(@Root() event: Row<Event>, @Ctx() context: Context): Promise<FeedbackResults | null> {
    if (!context.can(mayOrganise, event)) return null;
    const { em, request } = context;
    const { given, shown, answers } = await batched(context, read, readShown(context)).load(event.id);
    const published = shown > 0 ? await context.once(FEEDBACK_QUESTIONNAIRE, () => findPublished(em, FEEDBACK_QUESTIONNAIRE)) : null;
    const facts = { given, shown, groupSize: FEEDBACK_GROUP };
    if (!published) return { ...facts, questions: [] };
    const spoken = new Map(inLanguage(published.document, request.language).sections.flatMap(({ items }) => items).map((item): [string, SpokenItem] => [item.code, item]));
    return {
      ...facts,
      questions: feedbackFigures(published.document, answers, shuffled).map(({ itemCode, choices, texts }) => {
        const item = spoken.get(itemCode);
        return { code: itemCode, text: item?.text ?? itemCode, texts, choices: choices.map(({ option, count }) => ({ text: item?.options?.find(({ code }) => code === option)?.text ?? option, count })) };
      }),
    };
  }
}
