import type { SendAnswers } from './deliver';
import type { Surroundings } from './surroundings';

/** How long a request may take, in milliseconds, before it counts as lost. */
export const SEND_LIMIT = 30_000;

/** `send`, but never for ever: a request without an answer would otherwise hold up everything behind it. */
export const withinTimeLimit =
  (send: SendAnswers, world: Pick<Surroundings, 'later'>): SendAnswers =>
  (responseId, events) =>
    new Promise((resolve, reject) => {
      const cancel = world.later(SEND_LIMIT, () => reject(new Error(`No answer within ${SEND_LIMIT} ms.`)));
      Promise.resolve()
        .then(() => send(responseId, events))
        .then(resolve, reject)
        .finally(cancel);
    });
