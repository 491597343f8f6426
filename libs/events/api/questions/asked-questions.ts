import type { EntityManager } from '@mikro-orm/postgresql';
import { idOf } from '@skills/platform/database';
import { Refusal, refuse, type Context } from '@skills/platform/graph';
import { publishedVersion, type PublishedVersion } from '@skills/questionnaire/api';
import { itemsOf, textIn } from '@skills/questionnaire/rules';
import { readAnswers, type AnswersByQuestion } from '../../rules';
import type { RegistrationDetailsInput } from '../registration/registration-input';
import { EventQuestions } from './event-questions.entity';

/** The questions that are asked for an event now; null when none are. */
export async function askedQuestions(em: EntityManager, eventId: string): Promise<PublishedVersion | null> {
  const asked = await em.findOne(EventQuestions, { event: eventId });
  return asked?.version ? publishedVersion(em, idOf(asked.version)) : null;
}

/** What a form answers to the questions that are asked now, by the id of their version; refused with every faulty answer, and when others were shown. */
export async function answersIn(context: Context, versionId: string | null, { answers = null, questionsVersion = null }: Pick<RegistrationDetailsInput, 'answers' | 'questionsVersion'>): Promise<{ versionId: string | null; answers: AnswersByQuestion | null }> {
  const asked = versionId === null ? null : await publishedVersion(context.em, versionId);
  if (questionsVersion !== null && questionsVersion !== (asked?.document.version ?? '')) refuse('QUESTIONS_CHANGED', ['registration', 'answers']);
  if (!asked) {
    if (answers?.length) refuse('QUESTIONS_CHANGED', ['registration', 'answers']);
    return { versionId: null, answers: null };
  }
  const items = itemsOf(asked.document);
  const reading = readAnswers(items, answers ?? []);
  if ('answers' in reading) return { versionId: asked.id, answers: reading.answers };
  const nameOf = (code: string): string => {
    const item = items.find((each) => each.code === code);
    return item ? textIn(item.text, context.request.language, asked.document.defaultLanguage).text : code;
  };
  throw new Refusal(reading.faults.map(({ code, reason }) => ({ code: reason, path: ['registration', 'answers', code], params: { question: nameOf(code) } })));
}
