import { refuseFaults } from '@skills/identity/api';
import { anyone, Context, Mutates, ReadPolicy, refuse } from '@skills/platform/graph';
import { QuestionnaireVersion } from '@skills/questionnaire/api';
import { Arg, Ctx, Field, ID, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import { questionsOf, readQuestions, type EventQuestion, type QuestionKind } from '../../rules';
import { EventPayload } from '../event/event-payload';
import { mayOrganise } from '../event/event.policy';
import { organisedBook } from '../event/held-event';
import { askedQuestions } from './asked-questions';
import { EventQuestions } from './event-questions.entity';
import { publishQuestions } from './publish-questions';
import { GraphQuestionKind } from './question-draft';

@InputType({ description: 'A text in a language.' })
export class TextInLanguageInput {
  @Field(() => String, { description: 'The language, BCP 47.' })
  language: string;

  @Field(() => String, { description: 'The text; empty for none.' })
  text: string;
}

@InputType({ description: 'What can be chosen.' })
export class EventQuestionOptionInput {
  @Field(() => String, { description: 'A code of small letters, digits and hyphens, that stays the same over versions.' })
  code: string;

  @Field(() => [TextInLanguageInput], { description: 'Its texts; one in the language of the event’s texts.' })
  texts: TextInLanguageInput[];
}

@InputType({ description: 'A question for the form of registration.' })
export class EventQuestionInput {
  @Field(() => String, { description: 'A code of small letters, digits and hyphens, that stays the same over versions.' })
  code: string;

  @Field(() => GraphQuestionKind, { description: 'How it is answered.' })
  kind: QuestionKind;

  @Field(() => Boolean, { nullable: true, description: 'Whether nobody registers without answering it.' })
  isRequired?: boolean | null;

  @Field(() => [TextInLanguageInput], { description: 'The question; one text is in the language of the event’s texts.' })
  texts: TextInLanguageInput[];

  @Field(() => [EventQuestionOptionInput], { nullable: true, description: 'What can be chosen: 2 to 12 options; none for a number and free words.' })
  options?: EventQuestionOptionInput[] | null;
}

@InputType({ description: 'All questions of an event.' })
export class SaveEventQuestionsInput {
  @Field(() => ID, { description: 'The event.' })
  eventId: string;

  @Field(() => String, { nullable: true, description: 'The version that was changed; absent when nothing was asked.' })
  version?: string | null;

  @Field(() => [EventQuestionInput], { description: 'The questions in their order, 10 at most; health data must not be asked.' })
  questions: EventQuestionInput[];
}

@ReadPolicy(anyone)
@ObjectType({ description: 'The event, or the problems.' })
export class SaveEventQuestionsPayload extends EventPayload {}

/** The same texts in whatever order their languages were written. */
const sorted = (texts: EventQuestion['texts']): string => JSON.stringify(Object.entries(texts).sort(([one], [other]) => (one < other ? -1 : 1)));
const contentOf = (questions: readonly EventQuestion[]): string =>
  JSON.stringify(questions.map(({ code, kind, isRequired, texts, options }) => [code, kind, isRequired, sorted(texts), options.map((option) => [option.code, sorted(option.texts)])]));

/** Writes the questions that are asked when people register. */
@Resolver()
export class SaveEventQuestions {
  @Mutates(mayOrganise)
  @Mutation(() => SaveEventQuestionsPayload, {
    description: 'Sets what is asked of those who register from now on, as a new version; who registered before keeps the questions that they answered. The same again changes nothing.',
  })
  async saveEventQuestions(@Arg('input', () => SaveEventQuestionsInput, { description: 'The event and all its questions.' }) { eventId, version = null, questions: input }: SaveEventQuestionsInput, @Ctx() context: Context) {
    const { em } = context;
    const { event } = await organisedBook(context, eventId);
    const reading = readQuestions(input.map((question) => ({ ...question, isRequired: question.isRequired ?? false, options: question.options ?? [] })), event.textLanguage);
    if ('faults' in reading) refuseFaults(context, { path: [], nameKey: (field, part) => `events.questions.field.${part === undefined ? field : part === 'options' ? part : 'text'}` }, reading.faults);
    const asked = await askedQuestions(em, event.id);
    if (contentOf(reading.content.questions) === contentOf(asked ? questionsOf(asked.document) : [])) return { event };
    if (version !== (asked?.document.version ?? null)) refuse('CHANGED_MEANWHILE', ['version']);
    let row = await em.findOne(EventQuestions, { event: event.id });
    if (!row) em.persist((row = em.create(EventQuestions, { event, version: null, number: 0 })));
    if (reading.content.questions.length === 0) row.version = null;
    else {
      row.number += 1;
      row.version = em.getReference(QuestionnaireVersion, await publishQuestions(context, event, row.number, reading.content.questions));
    }
    await em.flush();
    return { event };
  }
}
