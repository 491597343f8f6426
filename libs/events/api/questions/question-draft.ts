import { ReadPolicy } from '@skills/platform/graph';
import { Field, ObjectType, registerEnumType } from 'type-graphql';
import type { EventQuestion, QuestionKind, Texts } from '../../rules';
import { mayOrganise } from '../event/event.policy';

/** The kinds of questions of organisers as a graph enum. */
export const GraphQuestionKind: { readonly [Value in QuestionKind]: Value } = { SINGLE_CHOICE: 'SINGLE_CHOICE', MULTIPLE_CHOICE: 'MULTIPLE_CHOICE', NUMBER: 'NUMBER', TEXT: 'TEXT' };
registerEnumType(GraphQuestionKind, {
  name: 'QuestionKind',
  description: 'How a question of organisers is answered.',
  valuesConfig: {
    SINGLE_CHOICE: { description: 'One of several options.' },
    MULTIPLE_CHOICE: { description: 'Any of several options.' },
    NUMBER: { description: 'A whole number.' },
    TEXT: { description: 'A few free words.' },
  },
});

@ReadPolicy(mayOrganise)
@ObjectType({ description: 'A text in a language.' })
export class TextInLanguage {
  @Field(() => String, { description: 'The language, BCP 47.' })
  language: string;

  @Field(() => String, { description: 'The text.' })
  text: string;
}

@ReadPolicy(mayOrganise)
@ObjectType({ description: 'What can be chosen.' })
export class EventQuestionOption {
  @Field(() => String, { description: 'What an answer names.' })
  code: string;

  @Field(() => [TextInLanguage], { description: 'Its texts.' })
  texts: TextInLanguage[];
}

@ReadPolicy(mayOrganise)
@ObjectType({ description: 'A question of organisers as they wrote it.' })
export class EventQuestionDraft {
  @Field(() => String, { description: 'Stays the same over versions.' })
  code: string;

  @Field(() => GraphQuestionKind, { description: 'How it is answered.' })
  kind: QuestionKind;

  @Field(() => Boolean, { description: 'Whether nobody registers without answering it.' })
  isRequired: boolean;

  @Field(() => [TextInLanguage], { description: 'The question.' })
  texts: TextInLanguage[];

  @Field(() => [EventQuestionOption], { description: 'What can be chosen; empty for a number and free words.' })
  options: EventQuestionOption[];
}

@ReadPolicy(mayOrganise)
@ObjectType({ description: 'The questions of organisers as they wrote them.' })
export class EventQuestionDrafts {
  @Field(() => String, { nullable: true, description: 'The version that is asked now; null when nothing is.' })
  version: string | null;

  @Field(() => [EventQuestionDraft], { description: 'The questions in their order.' })
  questions: EventQuestionDraft[];
}

const listed = (texts: Texts): TextInLanguage[] => Object.entries(texts).map(([language, text]) => ({ language, text }));

/** A question as organisers get it to change. */
export const draftedQuestion = ({ texts, options, ...question }: EventQuestion): EventQuestionDraft => ({ ...question, texts: listed(texts), options: options.map((option) => ({ code: option.code, texts: listed(option.texts) })) });
