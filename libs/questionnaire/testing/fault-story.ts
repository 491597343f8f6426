import type { AnswerEvent } from '../rules';
import { createAnswerQueue, type AnswerQueue } from '../web/queue/answer-queue';
import type { SendAnswers } from '../web/queue/deliver';
import { shelteredStore, type ShelteredStore } from '../web/queue/sheltered-store';
import { faultyNetwork, type FaultCounts } from './faulty-network';
import { quietWorld } from './quiet-world';
import { seededRandom } from './seeded-random';

/** What a story is about. */
export type FaultStory = {
  /** Decides everything that happens by chance. */
  seed: number;
  /** The server, or the way to it. */
  server: SendAnswers;
  /** The response answered. */
  responseId: string;
  /** Makes the next answer. Ids are to be fresh and revisions to rise, as the browser makes them. */
  nextEvent(random: () => number): AnswerEvent;
  /** How many answers are given; 12 unless told. */
  answers?: number;
  /** What is kept across crashes; the global `indexedDB` unless told. Called anew after each crash. */
  openStore?(): ShelteredStore;
  /** The queue under test; ours unless told. */
  newQueue?: typeof createAnswerQueue;
};

/** How a story ended, after the network had healed and every late request had arrived. */
export type FaultStoryEnd = {
  /** The answers that the person was told are safe. */
  enqueued: AnswerEvent[];
  /** Ids still kept on the device: none, or only refused ones. */
  kept: string[];
  /** Ids that the browser could not find in its storage nor was told are on the server, at some crash: always empty. */
  lostAtCrash: string[];
  /** How often the page died. */
  crashes: number;
  /** What the network did. */
  counts: FaultCounts;
};

/**
 * A person answers over a faulty network in a browser that crashes now and then. Afterwards every answer in `enqueued`
 * must be on the server, once. The same seed tells the same story.
 */
export const tellFaultStory = async (story: FaultStory): Promise<FaultStoryEnd> => {
  const { seed, server, responseId, nextEvent, answers = 12, openStore = shelteredStore, newQueue = createAnswerQueue } = story;
  const random = seededRandom(seed);
  const onServer = new Set<string>();
  const network = faultyNetwork(
    async (...request: Parameters<SendAnswers>) => {
      const result = await server(...request);
      for (const id of [...result.acceptedIds, ...result.rejected.map((refusal) => refusal.id)]) onServer.add(id);
      return result;
    },
    { seed: seed + 1 },
  );
  const enqueued: AnswerEvent[] = [];
  const lostAtCrash: string[] = [];
  let crashes = 0;
  let store = openStore();
  let queue: AnswerQueue = newQueue(store, network.send, quietWorld(random));

  const crash = async (): Promise<void> => {
    crashes += 1;
    queue.stop();
    store = openStore();
    const found = new Set((await store.all()).map(({ event }) => event.id));
    lostAtCrash.push(...enqueued.filter(({ id }) => !found.has(id) && !onServer.has(id)).map(({ id }) => id));
    queue = newQueue(store, network.send, quietWorld(random));
  };

  for (let given = 0; given < answers; given += 1) {
    const event = nextEvent(random);
    await queue.enqueue(responseId, event);
    enqueued.push(event);
    if (random() < 0.3) await queue.flush();
    if (random() < 0.15) await crash();
  }
  network.heal();
  await network.settle();
  await crash();
  await queue.flush();
  await network.settle();
  const kept = (await store.all()).map(({ event }) => event.id);
  queue.stop();
  return { enqueued, kept, lostAtCrash, crashes, counts: network.counts };
};
