import { answerServer, freshBrowser, quietWorld, type QuietWorld } from '../../testing';
import type { AnswerEvent } from '../../rules';
import { createAnswerQueue } from './answer-queue';
import type { SendAnswers } from './deliver';
import { shelteredStore } from './sheltered-store';
import { SEND_LIMIT } from './time-limit';

const event = (id: string, itemCode = 'one', revision = 1): AnswerEvent => ({ id, itemCode, revision, state: 'ANSWERED', value: { level: 3 }, answeredAt: '2026-11-23T10:00:00Z' });
const offline: SendAnswers = () => Promise.reject(new TypeError('Failed to fetch'));
const open = (send: SendAnswers, world: QuietWorld = quietWorld()) => createAnswerQueue(shelteredStore(), send, world);
const keptNow = async (): Promise<string[]> => (await shelteredStore().all()).map(({ event: { id } }) => id);

beforeEach(freshBrowser);

describe('the answer queue', () => {
  it('keeps an answer on the device before it says so, and says saved once the server has it', async () => {
    const server = answerServer();
    const queue = open(server.submit);
    const kept = queue.enqueue('r', event('a'));
    await kept;
    expect(['saving', 'saved']).toContain(queue.snapshot('r').state);
    await queue.flush();
    expect(server.rows.map(({ id }) => id)).toEqual(['a']);
    expect(queue.snapshot('r')).toMatchObject({ state: 'saved', waiting: 0, storageProblem: null, entries: [{ event: { id: 'a' }, state: 'saved' }] });
    expect(await keptNow()).toEqual([]);
  });

  it('says kept-here when the network fails, and tries again later by itself', async () => {
    const server = answerServer();
    let works = false;
    const world = quietWorld(() => 1);
    const queue = open((...request) => (works ? server.submit(...request) : offline(...request)), world);
    await queue.enqueue('r', event('a'));
    await queue.flush();
    expect(queue.snapshot('r')).toMatchObject({ state: 'kept-here', waiting: 1 });
    expect(world.waits()[0]).toBeGreaterThanOrEqual(1_000);
    expect(await keptNow()).toEqual(['a']);
    works = true;
    world.pass();
    await queue.flush();
    expect(queue.snapshot('r').state).toBe('saved');
    expect(world.waits()).toEqual([]);
  });

  it('does not try while the device is offline, and empties itself when it is online again', async () => {
    const server = answerServer();
    const world = quietWorld();
    let requests = 0;
    const queue = open((...request) => ((requests += 1), server.submit(...request)), world);
    world.connect(false);
    await queue.enqueue('r', event('a'));
    await queue.flush();
    expect([requests, queue.snapshot('r').state]).toEqual([0, 'kept-here']);
    world.connect(true);
    await queue.flush();
    expect([requests, queue.snapshot('r').state]).toEqual([1, 'saved']);
  });

  it('sends after a reload what an earlier page has left', async () => {
    const before = open(offline);
    await before.enqueue('r', event('a'));
    before.stop();
    const server = answerServer();
    const after = open(server.submit);
    await after.flush();
    expect(server.rows.map(({ id }) => id)).toEqual(['a']);
    expect(after.snapshot('r').items.get('one')?.state).toBe('saved');
  });

  it('keeps a refused answer in sight with its reason, does not repeat it, and lets it be dismissed', async () => {
    const server = answerServer(['gone']);
    let requests = 0;
    const queue = open((...request) => ((requests += 1), server.submit(...request)));
    await queue.enqueue('r', event('a', 'gone'));
    await queue.flush();
    await queue.flush();
    expect(requests).toBe(1);
    expect(queue.snapshot('r')).toMatchObject({ state: 'failed', waiting: 0, entries: [{ state: 'failed', refusal: { code: 'ITEM_UNKNOWN' } }] });
    await queue.dismiss('a');
    expect(queue.snapshot('r')).toMatchObject({ state: 'saved', entries: [] });
    expect(await keptNow()).toEqual([]);
  });

  it('lets a newer accepted answer take the place of a refused one', async () => {
    const queue = open(async (_, events) => ({
      acceptedIds: events.filter(({ revision }) => revision > 1).map(({ id }) => id),
      rejected: events.filter(({ revision }) => revision === 1).map(({ id }) => ({ id, code: 'LEVEL_UNKNOWN', message: 'No.' })),
    }));
    await queue.enqueue('r', event('a', 'one', 1));
    await queue.flush();
    await queue.enqueue('r', event('b', 'one', 2));
    await queue.flush();
    expect(queue.snapshot('r')).toMatchObject({ state: 'saved', entries: [{ event: { id: 'b' } }] });
  });

  it('sends at most fifty answers at once, and lets no response hold up another', async () => {
    const sizes: number[] = [];
    const server = answerServer();
    const world = quietWorld();
    world.connect(false);
    const queue = open(async (responseId, events) => {
      if (responseId === 'broken') throw new Error('500');
      sizes.push(events.length);
      return server.submit(responseId, events);
    }, world);
    await queue.enqueue('broken', event('00'));
    for (let index = 100; index < 220; index += 1) await queue.enqueue('r', event(String(index)));
    world.connect(true);
    await queue.flush();
    expect(sizes).toEqual([50, 50, 20]);
    expect([queue.snapshot('broken').waiting, queue.snapshot('r').waiting]).toEqual([1, 0]);
  });

  it('does not believe a server that names neither acceptance nor refusal', async () => {
    const world = quietWorld();
    const queue = open(async () => ({ acceptedIds: ['another'], rejected: [] }), world);
    await queue.enqueue('r', event('a'));
    await queue.flush();
    expect(queue.snapshot('r').waiting).toBe(1);
    expect(world.waits()).not.toEqual([]);
    expect(await keptNow()).toEqual(['a']);
  });

  it('gives up a request that is never answered', async () => {
    const world = quietWorld();
    let asked = (): void => undefined;
    const request = new Promise<void>((resolve) => (asked = resolve));
    const queue = open(() => (asked(), new Promise(() => undefined)), world);
    await queue.enqueue('r', event('a'));
    await request;
    expect(world.waits()).toContain(SEND_LIMIT);
    world.pass();
    await queue.flush();
    expect(queue.snapshot('r').waiting).toBe(1);
  });

  it('learns from another tab that an answer has arrived', async () => {
    const world = quietWorld();
    world.connect(false);
    const here = open(offline, world);
    await here.enqueue('r', event('a'));
    await here.flush();
    const server = answerServer();
    const there = open(server.submit);
    await there.flush();
    world.hearTab();
    await here.flush();
    expect(here.snapshot('r').items.get('one')?.state).toBe('saved');
    expect(server.rows).toHaveLength(1);
  });

  it('forgets a response on demand, also what is under way', async () => {
    const queue = open(offline);
    await queue.enqueue('r', event('a'));
    await queue.enqueue('other', event('b'));
    await queue.forget('r');
    expect(await keptNow()).toEqual(['b']);
    expect(queue.snapshot('r').entries).toEqual([]);
  });

  it('gives the same snapshot until something changes', async () => {
    const queue = open(answerServer().submit);
    await queue.flush();
    const before = queue.snapshot('r');
    expect(queue.snapshot('r')).toBe(before);
    await queue.enqueue('r', event('a'));
    expect(queue.snapshot('r')).not.toBe(before);
  });
});
