import type { Item, QuestionnaireDocument, WrittenDocument } from '@skills/questionnaire/rules';
import { ANSWER_LIMIT, QUESTION_KINDS, type EventQuestion } from './read-questions';

/** The most that is taken as an answer to a question for a number. */
const NUMBER_MOST = 1_000_000;

/** The code of the questionnaire that an event has to itself. */
export const questionsCode = (eventId: string): string => `event-${eventId}`;

const itemOf = ({ code, kind, isRequired, texts, options }: EventQuestion): WrittenDocument['sections'][number]['items'][number] => {
  const shared = { code, text: { ...texts }, required: isRequired, dontKnow: false };
  const choices = options.map((option) => ({ code: option.code, text: { ...option.texts } }));
  switch (kind) {
    case 'SINGLE_CHOICE':
      return { ...shared, kind, options: choices };
    case 'MULTIPLE_CHOICE':
      return { ...shared, kind, options: choices };
    case 'NUMBER':
      return { ...shared, kind, min: 0, max: NUMBER_MOST, integer: true };
    case 'TEXT':
      return { ...shared, kind, maxLength: ANSWER_LIMIT };
  }
};

/** The questions of an event as a document of the questionnaire engine; `number` counts its versions. */
export function questionsDocument(event: { id: string; title: string; textLanguage: string }, number: number, questions: readonly EventQuestion[]): WrittenDocument {
  const texts = questions.flatMap((question) => [question.texts, ...question.options.map((option) => option.texts)]);
  const title = { [event.textLanguage]: event.title };
  return {
    code: questionsCode(event.id),
    version: `${number}.0.0`,
    defaultLanguage: event.textLanguage,
    languages: [...new Set([event.textLanguage, ...texts.flatMap((text) => Object.keys(text))])],
    title,
    summary: title,
    estimatedMinutes: 5,
    sections: [{ code: 'questions', title, items: questions.map(itemOf) }],
  };
}

const isOwn = (kind: Item['kind']): kind is EventQuestion['kind'] => QUESTION_KINDS.some((own) => own === kind);

/** The questions that a document of an event holds, as organisers write them. */
export const questionsOf = ({ sections }: Pick<QuestionnaireDocument, 'sections'>): EventQuestion[] =>
  sections.flatMap(({ items }) =>
    items.flatMap((item) =>
      isOwn(item.kind) ? [{ code: item.code, kind: item.kind, isRequired: item.required, texts: item.text, options: 'options' in item ? item.options.map(({ code, text }) => ({ code, texts: text })) : [] }] : [],
    ),
  );
