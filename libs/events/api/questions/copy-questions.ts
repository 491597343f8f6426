import { refuse, type Context } from '@skills/platform/graph';
import { QuestionnaireVersion } from '@skills/questionnaire/api';
import { questionsOf, type EventQuestion } from '../../rules';
import type { Event } from '../event/event.entity';
import { askedQuestions } from './asked-questions';
import { EventQuestions } from './event-questions.entity';
import { publishQuestions } from './publish-questions';

/** Copies what is asked to another event, as its first version; refused when a question is not written in the language of that event. */
export async function copyQuestions(context: Context, source: Event, event: Event): Promise<void> {
  const { em } = context;
  const asked = await askedQuestions(em, source.id);
  if (!asked) return;
  const questions = questionsOf(asked.document);
  const isWritten = ({ texts }: Pick<EventQuestion, 'texts'>): boolean => event.textLanguage in texts;
  if (!questions.every((question) => isWritten(question) && question.options.every(isWritten))) refuse('COPY_QUESTIONS_LANGUAGE', ['copy', 'parts']);
  const version = await publishQuestions(context, event, 1, questions);
  em.persist(em.create(EventQuestions, { event, version: em.getReference(QuestionnaireVersion, version), number: 1 }));
}
