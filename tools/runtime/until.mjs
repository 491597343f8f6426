import { setTimeout as pause } from 'node:timers/promises';

/**
 * Asks again and again until the answer is truthy.
 * @template Answer
 * @param {() => Answer | Promise<Answer>} ask
 * @param {{withinMs: number, everyMs?: number}} patience
 * @returns {Promise<Answer | null>} The answer, or null when the time was up.
 */
export async function until(ask, { withinMs, everyMs = 25 }) {
  const end = performance.now() + withinMs;
  for (;;) {
    const answer = await ask();
    if (answer) return answer;
    if (performance.now() >= end) return null;
    await pause(everyMs);
  }
}
