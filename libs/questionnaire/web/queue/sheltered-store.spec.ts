import fc from 'fast-check';
import { freshBrowser } from '../../testing';
import { DATABASE } from './indexed-store';
import type { AnswerStore, KeptAnswer } from './kept-answer';
import { memoryStore } from './memory-store';
import { shelteredStore } from './sheltered-store';

const kept = (id: string): KeptAnswer => ({
  responseId: 'r',
  event: { id, itemCode: 'one', revision: 1, state: 'DONT_KNOW', value: null, answeredAt: '2026-11-23T10:00:00Z' },
  refusal: null,
});
const idsIn = async (store: AnswerStore): Promise<string[]> => (await store.all()).map(({ event }) => event.id);

/** A disk that fails as long as `error` is set. */
const fragile = () => {
  const disk = memoryStore();
  const state = { error: null as Error | null };
  const guard = <Result>(act: () => Promise<Result>): Promise<Result> => (state.error === null ? act() : Promise.reject(state.error));
  const store: AnswerStore = { put: (answers) => guard(() => disk.put(answers)), all: () => guard(() => disk.all()), remove: (ids) => guard(() => disk.remove(ids)), close: () => undefined };
  return { state, disk, store };
};
const failure = (name: string): Error => Object.assign(new Error(name), { name });

beforeEach(freshBrowser);

describe('the sheltered store', () => {
  it('keeps answers for the next page', async () => {
    const store = shelteredStore();
    await store.put([kept('b'), kept('a')]);
    store.close();
    const next = shelteredStore();
    expect(await idsIn(next)).toEqual(['a', 'b']);
    expect(next.problem()).toBeNull();
  });

  it('says that a browser has no database, and keeps answers while the page is open', async () => {
    const { state, store } = fragile();
    state.error = failure('SecurityError');
    const sheltered = shelteredStore(() => store);
    await sheltered.put([kept('a')]);
    expect([await idsIn(sheltered), sheltered.problem()]).toEqual([['a'], 'UNAVAILABLE']);
  });

  it('says that there is no more space, and moves answers to the disk once there is', async () => {
    const { state, disk, store } = fragile();
    const sheltered = shelteredStore(() => store);
    state.error = failure('QuotaExceededError');
    await sheltered.put([kept('a')]);
    expect([await idsIn(sheltered), sheltered.problem()]).toEqual([['a'], 'FULL']);
    state.error = null;
    expect([await idsIn(sheltered), sheltered.problem(), await idsIn(disk)]).toEqual([['a'], null, ['a']]);
  });

  it('does not take a database that cannot be read for an empty one', async () => {
    const { state, store } = fragile();
    const sheltered = shelteredStore(() => store);
    await sheltered.put([kept('a')]);
    state.error = failure('InvalidStateError');
    expect([await idsIn(sheltered), sheltered.problem()]).toEqual([['a'], 'LOST']);
  });

  it('writes its answers again when the database was deleted meanwhile', async () => {
    const store = shelteredStore();
    await store.put([kept('a')]);
    await new Promise((resolve, reject) => {
      const request = indexedDB.deleteDatabase(DATABASE);
      request.onsuccess = resolve;
      request.onerror = reject;
    });
    expect(await idsIn(store)).toEqual(['a']);
    expect(await idsIn(shelteredStore())).toEqual(['a']);
  });

  it('holds what was put and not removed, however often the disk fails', async () => {
    const step = fc.oneof(
      fc.record({ act: fc.constant('put' as const), id: fc.constantFrom('a', 'b', 'c') }),
      fc.record({ act: fc.constant('remove' as const), id: fc.constantFrom('a', 'b', 'c') }),
      fc.record({ act: fc.constantFrom('break' as const, 'mend' as const, 'read' as const), id: fc.constant('') }),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 20 }), async (steps) => {
        const { state, store } = fragile();
        const sheltered = shelteredStore(() => store);
        const expected = new Set<string>();
        for (const { act, id } of steps) {
          if (act === 'put') await sheltered.put([kept(id)]).then(() => expected.add(id));
          if (act === 'remove') await sheltered.remove([id]).then(() => expected.delete(id));
          if (act === 'read') await sheltered.all();
          if (act === 'break') state.error = failure('UnknownError');
          if (act === 'mend') state.error = null;
        }
        state.error = null;
        // An answer whose removal failed may come back, which costs one request; none may be missing.
        expect(await idsIn(sheltered)).toEqual(expect.arrayContaining([...expected].sort()));
      }),
    );
  });
});
