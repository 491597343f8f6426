import { answerServer, faultyNetwork, freshBrowser, seededRandom, tellFaultStory, type FaultStory } from '../../testing';
import type { AnswerEvent } from '../../rules';
import { createAnswerQueue } from './answer-queue';

const RUNS = 1000;
const ITEMS = ['one', 'two', 'three', 'refused'];

const storyteller = (seed: number) => {
  let made = 0;
  return (random: () => number): AnswerEvent => {
    made += 1;
    return {
      id: `${String(seed).padStart(8, '0')}-0000-7000-8000-${String(made).padStart(12, '0')}`,
      itemCode: ITEMS[Math.floor(random() * ITEMS.length)] ?? 'one',
      revision: made,
      state: 'ANSWERED',
      value: { level: 1 + Math.floor(random() * 5) },
      answeredAt: '2026-11-23T10:00:00Z',
    };
  };
};

const tell = async (seed: number, more: Partial<FaultStory> = {}) => {
  freshBrowser();
  const server = answerServer(['refused']);
  const end = await tellFaultStory({ seed, server: server.submit, responseId: 'response', nextEvent: storyteller(seed), ...more });
  const arrived = server.rows.map(({ id }) => id);
  const due = end.enqueued.filter(({ itemCode }) => itemCode !== 'refused').map(({ id }) => id);
  return { ...end, arrived, missing: due.filter((id) => !arrived.includes(id)), twice: arrived.filter((id, index) => arrived.indexOf(id) < index) };
};

describe('the answer queue over a faulty network', () => {
  it(`loses no answer and lands none twice in ${RUNS} runs with drops, delays, duplicates, reordering and crashes`, async () => {
    const seen = { requestsDropped: 0, responsesDropped: 0, late: 0, duplicated: 0, delayed: 0, crashes: 0 };
    for (let seed = 0; seed < RUNS; seed += 1) {
      const end = await tell(seed);
      const refused = new Set(end.enqueued.filter(({ itemCode }) => itemCode === 'refused').map(({ id }) => id));
      const stillWaiting = end.kept.filter((id) => !refused.has(id));
      expect({ seed, missing: end.missing, twice: end.twice, lost: end.lostAtCrash, stillWaiting }).toEqual({ seed, missing: [], twice: [], lost: [], stillWaiting: [] });
      for (const fault of Object.keys(seen) as (keyof typeof seen)[]) seen[fault] += fault === 'crashes' ? end.crashes : end.counts[fault];
    }
    // The proof is worth something only if every kind of fault happened often.
    expect(Math.min(...Object.values(seen))).toBeGreaterThan(RUNS / 2);
  }, 240_000);

  it('would catch a queue that lets go of answers before the server has named them', async () => {
    const hasty: typeof createAnswerQueue = (store, send, world) =>
      createAnswerQueue(
        store,
        async (responseId, events) => {
          await store.remove(events.map(({ id }) => id));
          return send(responseId, events);
        },
        world,
      );
    let caught = 0;
    for (let seed = 0; seed < 20; seed += 1) {
      const { missing, lostAtCrash } = await tell(seed, { newQueue: hasty });
      if (missing.length > 0 && lostAtCrash.length > 0) caught += 1;
    }
    expect(caught).toBeGreaterThan(5);
  });

  it('would catch a server that writes a repeated answer again', async () => {
    const rows: string[] = [];
    const forgetful: FaultStory['server'] = async (_, events) => {
      rows.push(...events.map(({ id }) => id));
      return { acceptedIds: events.map(({ id }) => id), rejected: [] };
    };
    for (let seed = 0; seed < 5; seed += 1) await tell(seed, { server: forgetful });
    expect(new Set(rows).size).toBeLessThan(rows.length);
  });

  it('tells the same story for the same seed', async () => {
    const faults = async (): Promise<unknown> => {
      const network = faultyNetwork(async (request: number) => request, { seed: 7 });
      for (let request = 0; request < 50; request += 1) await network.send(request).catch(() => undefined);
      return network.counts;
    };
    expect(await faults()).toEqual(await faults());
    expect([1, 2].map(() => seededRandom(3)())).toEqual([seededRandom(3)(), seededRandom(3)()]);
  });
});
