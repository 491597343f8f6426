import { randomUUID } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { AnswerValue } from '../../rules';
import type { PublishedVersion } from '../published/published-documents';
import { QuestionnaireVersion } from '../published/questionnaire-version.entity';
import { Response } from '../response/response.entity';
import { storeEvents } from './answer-events';
import { judgeAnswers, type RejectionCode } from './judge-answers';

/** An answer that is handed in with all others of its response. */
export interface AnswerAtOnce {
  readonly itemCode: string;
  readonly value: unknown;
}

/** What became of them: all are taken as one response of the caller's kind, or none, with the first that cannot be. */
export type TakenAtOnce = { response: Response } | { rejected: { itemCode: string; code: RejectionCode } };

/**
 * Takes the answers of somebody of whom nothing is kept, all at once. Ids are random and every time is `at`, so that neither tells when or in which order they
 * came. Of several answers to one item the last counts.
 */
export async function takeAtOnce(em: EntityManager, { id, document }: PublishedVersion, answers: readonly AnswerAtOnce[], at: Date): Promise<TakenAtOnce> {
  const last = new Map(answers.map((answer) => [answer.itemCode, answer]));
  const sent = [...last.values()].map(({ itemCode, value }) => ({ id: randomUUID() as string, itemCode, revision: 1, state: 'ANSWERED', value: value as AnswerValue, answeredAt: at }));
  const { fit, rejected } = judgeAnswers(document, sent, new Map());
  const [fault] = rejected;
  if (fault) return { rejected: { code: fault.code, itemCode: sent.find((each) => each.id === fault.id)!.itemCode } };
  const response = em.create(Response, { id: randomUUID(), version: em.getReference(QuestionnaireVersion, id), role: null, person: null, guestHash: null, openedAt: at, submittedAt: at, closedAt: null });
  em.persist(response);
  await em.flush();
  await storeEvents(em, response.id, fit, at);
  return { response };
}
