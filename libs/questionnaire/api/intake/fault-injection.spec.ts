import { identityModule } from '@skills/identity/api';
import { platformModule } from '@skills/platform/graph';
import { graphUnderTest, type GraphUnderTest } from '@skills/platform/testing';
import { uuidv7 } from 'uuidv7';
import { freshBrowser, tellFaultStory } from '../../testing';
import { questionnaireModule } from '../questionnaire-module';
import { answeringGuest, storedEvents } from '../testing/answering-guest';

const RUNS = 1000;
const AT_ONCE_EVERY = 10;

const SUBMIT = 'mutation ($input: SubmitAnswersInput!) { submitAnswers(input: $input) { acceptedIds rejected { id code message } problems { code } } }';

interface Payload {
  acceptedIds: string[] | null;
  rejected: { id: string; code: string; message: string }[] | null;
  problems: { code: string }[];
}

describe('answers over a faulty network, to the real graph', () => {
  let graph: GraphUnderTest;
  beforeAll(async () => {
    graph = await graphUnderTest([platformModule, identityModule, questionnaireModule]);
  });
  afterAll(() => graph.close());

  it(`lose none that was acknowledged and land once, in ${RUNS} runs with drops, delays, doubles, disorder and crashes`, async () => {
    let guest = await answeringGuest(graph);
    const told = { enqueued: 0, crashes: 0 };
    for (let seed = 1; seed <= RUNS; seed += 1) {
      if (seed % AT_ONCE_EVERY === 1) guest = await answeringGuest(graph);
      const { browser, responseId } = guest;
      freshBrowser();
      const first = seed * 100;
      let given = 0;
      const before = new Set((await storedEvents(graph, responseId)).map(({ id }) => id));
      const { enqueued, kept, lostAtCrash, crashes } = await tellFaultStory({
        seed,
        responseId,
        answers: 6,
        nextEvent: (random) => ({
          id: uuidv7(),
          itemCode: 'data-skill',
          revision: first + (given += 1),
          state: 'ANSWERED',
          value: { level: 1 + Math.floor(random() * 5) },
          answeredAt: '2026-11-23T09:00:00.000Z',
        }),
        server: async (id, events) => {
          const { submitAnswers } = await browser.ask<{ submitAnswers: Payload }>(SUBMIT, { input: { responseId: id, answers: events.map((event) => ({ ...event })) } });
          if (submitAnswers.problems.length > 0) throw new Error(submitAnswers.problems[0]?.code);
          return { acceptedIds: submitAnswers.acceptedIds ?? [], rejected: submitAnswers.rejected ?? [] };
        },
      });
      const landed = (await storedEvents(graph, responseId)).filter(({ id }) => !before.has(id));
      expect({ seed, kept, lostAtCrash }).toEqual({ seed, kept: [], lostAtCrash: [] });
      expect({ seed, ids: landed.map(({ id }) => id).sort() }).toEqual({ seed, ids: enqueued.map(({ id }) => id).sort() });
      told.enqueued += enqueued.length;
      told.crashes += crashes;
    }
    expect(told.enqueued).toBe(RUNS * 6);
    expect(told.crashes).toBeGreaterThan(0);
  }, 180_000);
});
