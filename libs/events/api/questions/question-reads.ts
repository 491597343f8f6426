import { idOf } from '@skills/platform/database';
import { batched, Context, inOrder, JsonValue, ReadPolicy, anyone, type Row } from '@skills/platform/graph';
import { GraphQuestionnaire, publishedVersion, type PublishedVersion } from '@skills/questionnaire/api';
import { answerInWords, inLanguage } from '@skills/questionnaire/rules';
import { Ctx, Field, FieldResolver, ObjectType, Resolver, Root } from 'type-graphql';
import { questionsOf } from '../../rules';
import { Event } from '../event/event.entity';
import { mayOrganise } from '../event/event.policy';
import { ParticipantLine } from '../participants/participant-line';
import { Registration } from '../registration/registration.entity';
import type { Answered } from './answers-table';
import { draftedQuestion, EventQuestionDrafts } from './question-draft';

/** An answer to a question of the organisers. */
@ReadPolicy(anyone)
@ObjectType({ description: 'A question of the organisers, as it was asked, and what was answered.' })
export class RegistrationAnswer {
  @Field(() => String, { description: 'The code of the question.' })
  code: string;

  @Field(() => String, { description: 'The question.' })
  question: string;

  @Field(() => String, { description: 'The language of the question and of the options, BCP 47.' })
  language: string;

  @Field(() => String, { nullable: true, description: 'The answer in words; null when none was given.' })
  answer: string | null;

  @Field(() => JsonValue, { nullable: true, description: 'The answer as it was given; null when none was.' })
  value: unknown;
}

const asked = {};
const versions = {};

const versionOf = (context: Context, id: string): Promise<PublishedVersion> => batched(context, versions, (ids: readonly string[]) => Promise.all(ids.map((each) => publishedVersion(context.em, each)))).load(id);

const readAsked = (context: Context) => async (ids: readonly string[]) => {
  const rows = await context.em.getConnection().execute<{ id: string; version: string | null }[]>(
    'select event_id as id, version_id as version from event_questions where event_id in (select json_array_elements_text(?::json)::uuid)', [JSON.stringify(ids)], 'all', context.em.getTransactionContext(),
  );
  return inOrder(ids, rows, ({ id }) => id);
};

const askedOf = async (context: Context, eventId: string): Promise<PublishedVersion | null> => {
  const found = await batched(context, asked, readAsked(context)).load(eventId);
  return found?.version ? versionOf(context, found.version) : null;
};

const inWords = async (context: Context, { questions_version_id: id, answers }: Answered): Promise<RegistrationAnswer[]> => {
  if (id === null) return [];
  const { document } = await versionOf(context, id);
  return inLanguage(document, context.request.language).sections.flatMap(({ items }) =>
    items.map((item) => {
      const given = answers?.[item.code];
      return { code: item.code, question: item.text, language: item.language, answer: given ? answerInWords(item, given) : null, value: given?.value ?? null };
    }),
  );
};

/** What organisers ask those who register. */
@Resolver(() => Event)
export class EventQuestionFields {
  @FieldResolver(() => GraphQuestionnaire, { nullable: true, description: 'What its organisers ask those who register; null when they ask nothing.' })
  async questions(@Root() { id }: Row<Event>, @Ctx() context: Context): Promise<GraphQuestionnaire | null> {
    const found = await askedOf(context, id);
    return found && inLanguage(found.document, context.request.language);
  }

  @FieldResolver(() => EventQuestionDrafts, { nullable: true, description: 'The same with all its languages; null for who does not organise it.' })
  async questionDrafts(@Root() event: Row<Event>, @Ctx() context: Context): Promise<EventQuestionDrafts | null> {
    if (!context.can(mayOrganise, event)) return null;
    const found = await askedOf(context, event.id);
    return { version: found?.document.version ?? null, questions: found ? questionsOf(found.document).map(draftedQuestion) : [] };
  }
}

/** What was answered. */
@Resolver(() => Registration)
export class RegistrationAnswerFields {
  @FieldResolver(() => [RegistrationAnswer], { description: 'The questions of the organisers as this registration was asked them, with its answers; empty when none were asked.' })
  answers(@Root() { questionsVersion, answers }: Row<Registration>, @Ctx() context: Context): Promise<RegistrationAnswer[]> {
    return inWords(context, { questions_version_id: questionsVersion ? idOf(questionsVersion) : null, answers: answers ?? null });
  }
}

/** The same beside each participant. */
@Resolver(() => ParticipantLine)
export class ParticipantAnswerFields {
  @FieldResolver(() => [RegistrationAnswer], { description: 'The questions of the organisers as the registration was asked them, with its answers; empty when none were asked.' })
  answers(@Root() line: ParticipantLine & Answered, @Ctx() context: Context): Promise<RegistrationAnswer[]> {
    return inWords(context, line);
  }
}
