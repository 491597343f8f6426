import { randomUUID } from 'node:crypto';
import { identityModule } from '@skills/identity/api';
import { platformModule } from '@skills/platform/graph';
import { graphUnderTest, type GraphUnderTest, type TestBrowser } from '@skills/platform/testing';
import fc from 'fast-check';
import { questionnaireModule } from '../questionnaire-module';
import { answeringGuest, storedEvents, type AnsweringGuest } from '../testing/answering-guest';
import { MOST_ANSWERS, SUBMITS } from './submit-answers';

interface Sent {
  id: string;
  itemCode: string;
  revision: number;
  state: string;
  value: unknown;
  answeredAt: string;
}

const answer = (itemCode: string, value: unknown, more: Partial<Sent> = {}): Sent => ({
  id: randomUUID(),
  itemCode,
  revision: 1,
  state: value === null ? 'DONT_KNOW' : 'ANSWERED',
  value,
  answeredAt: '2026-11-23T09:00:00.000Z',
  ...more,
});

const SUBMIT = `mutation ($input: SubmitAnswersInput!) { submitAnswers(input: $input) {
  acceptedIds rejected { id code message } response { answers { itemCode state value revision } } problems { code path message } } }`;

interface Payload {
  acceptedIds: string[] | null;
  rejected: { id: string; code: string; message: string }[] | null;
  response: { answers: { itemCode: string; value: unknown; revision: number; state: string }[] } | null;
  problems: { code: string }[];
}

describe('submitting answers', () => {
  let graph: GraphUnderTest;
  let guest: AnsweringGuest;
  beforeAll(async () => {
    graph = await graphUnderTest([platformModule, identityModule, questionnaireModule]);
  });
  afterAll(() => graph.close());
  beforeEach(async () => {
    guest = await answeringGuest(graph);
  });

  const submit = async (answers: Sent[], browser: TestBrowser = guest.browser, responseId = guest.responseId): Promise<Payload> =>
    (await browser.ask<{ submitAnswers: Payload }>(SUBMIT, { input: { responseId, answers } })).submitAnswers;
  const stored = () => storedEvents(graph, guest.responseId);

  it('stores them and names the ids that are safe', async () => {
    const sent = [answer('data-skill', { level: 3 }), answer('uses-data', { option: 'yes' }), answer('data-practice', null)];
    expect(await submit(sent)).toMatchObject({ acceptedIds: sent.map(({ id }) => id), rejected: [], problems: [] });
    expect(await stored()).toMatchObject([
      { item_code: 'data-practice', state: 'DONT_KNOW', value: null },
      { item_code: 'data-skill', state: 'ANSWERED', value: { level: 3 } },
      { item_code: 'uses-data', value: { option: 'yes' } },
    ]);
  });

  it('stores each once when the same request comes twenty times at once', async () => {
    const sent = Array.from({ length: 10 }, (_, at) => answer('data-skill', { level: 1 + (at % 5) }, { revision: at + 1 }));
    const payloads = await Promise.all(Array.from({ length: 20 }, () => submit(sent)));
    for (const { acceptedIds } of payloads) expect(acceptedIds).toEqual(sent.map(({ id }) => id));
    expect(await stored()).toHaveLength(10);
  });

  it('would show a double if there were one', async () => {
    const sent = answer('data-skill', { level: 3 });
    await submit([sent]);
    await submit([{ ...sent, id: randomUUID() }]);
    expect(await stored()).toHaveLength(2);
  });

  it('lets the highest revision count, in whatever order and however often they come', async () => {
    await fc.assert(
      fc.asyncProperty(fc.shuffledSubarray([1, 2, 3, 4, 5], { minLength: 5 }), async (order) => {
        guest = await answeringGuest(graph);
        const sent = order.map((revision) => answer('data-skill', { level: revision }, { revision }));
        for (const one of [...sent, ...sent.slice(0, 2)]) await submit([one]);
        expect((await submit(sent.slice(0, 1))).response?.answers).toMatchObject([{ itemCode: 'data-skill', revision: 5, value: { level: 5 } }]);
      }),
      { numRuns: 8 },
    );
  });

  it.each<[string, Partial<Sent>, string]>([
    ['an item that the version lacks', { itemCode: 'nowhere' }, 'ITEM_UNKNOWN'],
    ['a level beyond the scale', { value: { level: 6 } }, 'LEVEL_UNKNOWN'],
    ['a value of another kind', { value: { option: 'yes' } }, 'VALUE_NOT_ALLOWED'],
    ['a value beside "don\'t know"', { state: 'DONT_KNOW' }, 'VALUE_UNEXPECTED'],
    ['"not applicable" where it is not offered', { state: 'NOT_APPLICABLE', value: null }, 'STATE_NOT_ALLOWED'],
    ['a revision of 0', { revision: 0 }, 'REVISION_RANGE'],
    ['an id that is none', { id: 'robert-drop-tables' }, 'ANSWER_ID_MALFORMED'],
    ['a text with a zero character', { itemCode: 'remark', value: { text: 'a\0b' } }, 'TEXT_UNREADABLE'],
    ['a text that is shown as another', { itemCode: 'remark', value: { text: 'a\u202eb' } }, 'TEXT_UNREADABLE'],
    ['half an emoji', { itemCode: 'remark', value: { text: 'Good \ud83d' } }, 'TEXT_UNREADABLE'],
    ['a year before the calendar', { answeredAt: '0000-01-01T00:00:00.000Z' }, 'ANSWERED_AT_RANGE'],
    ['a year of five digits', { answeredAt: '9999-12-31T23:59:59-14:00' }, 'ANSWERED_AT_RANGE'],
  ])('rejects %s with a sentence, and takes the others', async (_what, wrong, code) => {
    const good = answer('uses-data', { option: 'no' });
    const { acceptedIds, rejected } = await submit([answer('data-skill', { level: 3 }, wrong), good]);
    expect(acceptedIds).toEqual([good.id]);
    expect(rejected).toMatchObject([{ code, message: expect.stringMatching(/\w+ \w+/) }]);
    expect(await stored()).toHaveLength(1);
  });

  it('rejects other content under a used id, and keeps the first', async () => {
    const first = answer('data-skill', { level: 2 });
    await submit([first]);
    expect((await submit([{ ...first, value: { level: 5 } }])).rejected).toMatchObject([{ id: first.id, code: 'ANSWER_ID_REUSED' }]);
    expect(await stored()).toMatchObject([{ value: { level: 2 } }]);
  });

  it('acknowledges only what is stored when other contents come under one id at the same moment', async () => {
    const first = answer('data-skill', { level: 1 });
    const payloads = await Promise.all(Array.from({ length: 15 }, (_, at) => submit([answer('uses-data', { option: 'yes' }), { ...first, value: { level: 1 + (at % 5) } }])));
    const [kept] = (await stored()).filter(({ item_code }) => item_code === 'data-skill');
    const acknowledged = payloads.map(({ acceptedIds }) => acceptedIds?.includes(first.id));
    expect(acknowledged).toEqual(payloads.map((_, at) => 1 + (at % 5) === (kept?.value as { level: number }).level));
    expect(payloads.map(({ rejected }) => rejected?.[0]?.code ?? null)).toEqual(acknowledged.map((safe) => (safe ? null : 'ANSWER_ID_REUSED')));
  });

  it('does not let one response use up the ids of another', async () => {
    const sent = answer('data-skill', { level: 2 });
    await submit([sent]);
    const other = await answeringGuest(graph);
    expect((await submit([sent], other.browser, other.responseId)).acceptedIds).toEqual([sent.id]);
    expect(await storedEvents(graph, other.responseId)).toHaveLength(1);
  });

  it.each(['a stranger', 'nobody', 'an id that is none'])('answers %s as if the response were not there', async (who) => {
    const browser = graph.browser();
    if (who === 'a stranger') browser.cookies.set('guest', 'another secret');
    const { problems } = await submit([answer('data-skill', { level: 1 })], browser, who === 'an id that is none' ? 'x' : guest.responseId);
    expect(problems).toMatchObject([{ code: 'NOT_FOUND' }]);
    expect(await stored()).toEqual([]);
  });

  it.each([0, MOST_ANSWERS + 1])('takes no request with %i answers', async (count) => {
    const { problems } = await submit(Array.from({ length: count }, () => answer('data-skill', { level: 1 })));
    expect(problems).toMatchObject([{ code: 'ANSWERS_RANGE' }]);
  });

  it('takes as many statements for a hundred answers as for one', async () => {
    const statements = (count: number) => graph.statementsOf(() => submit(Array.from({ length: count }, (_, at) => answer('data-skill', { level: 1 }, { revision: at + 1 }))));
    const [one, hundred] = [await statements(1), await statements(100)];
    expect(hundred).toHaveLength(one.length);
  });

  it('is stopped when a program sends without end, and says to wait', async () => {
    await submit([answer('data-skill', { level: 1 })]);
    await graph.em().getConnection().execute('update rate_limit set points = ? where key = ?', [SUBMITS.points, `${SUBMITS.name}:${guest.responseId}`]);
    expect((await submit([answer('data-skill', { level: 2 }, { revision: 2 })])).problems).toMatchObject([{ code: 'TOO_MANY_REQUESTS' }]);
    expect(await stored()).toHaveLength(1);
  });

  it('never alters a stored answer: the database refuses', async () => {
    await submit([answer('data-skill', { level: 3 })]);
    await expect(graph.em().getConnection().execute("update answer_event set value = '{}' where response_id = ?", [guest.responseId])).rejects.toThrow('never changes');
  });
});
