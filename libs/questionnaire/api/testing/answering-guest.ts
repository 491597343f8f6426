import { createHash, randomUUID } from 'node:crypto';
import type { GraphUnderTest, TestBrowser } from '@skills/platform/testing';
import { uuidv7 } from 'uuidv7';
import { importQuestionnaire } from '../content/import-questionnaire';
import { smallQuestionnaire } from '../../testing/small-questionnaire';

/** A browser that answers the small questionnaire without an account. */
export interface AnsweringGuest {
  browser: TestBrowser;
  responseId: string;
}

/** Publishes the small questionnaire where it is not, and opens a response that belongs to a new browser. */
export async function answeringGuest(graph: GraphUnderTest): Promise<AnsweringGuest> {
  await graph.em().transactional((em) => importQuestionnaire(em, smallQuestionnaire(), graph.clock.now));
  const [browser, secret, responseId] = [graph.browser(), randomUUID(), uuidv7()];
  browser.cookies.set('guest', secret);
  await graph.em().getConnection().execute(
    `insert into response (id, version_id, role, guest_hash, opened_at)
     select ?, v.id, 'MANAGER', ?, ? from questionnaire_version v join questionnaire q on q.id = v.questionnaire_id where q.code = 'small'`,
    [responseId, createHash('sha256').update(secret).digest('hex'), graph.clock.now()],
  );
  return { browser, responseId };
}

/** What is stored of a response: item, revision and value of every event. */
export const storedEvents = (graph: GraphUnderTest, responseId: string): Promise<{ id: string; item_code: string; revision: number; state: string; value: unknown }[]> =>
  graph.em().getConnection().execute('select id, item_code, revision, state, value from answer_event where response_id = ? order by item_code, revision, id', [responseId]);
