import { jest } from '@jest/globals';
import { loadRemote, type RemoteWorld } from './load-remote';

const App = () => null;
const manifest = { entry: '/_apps/toolbox/assets/entry-1.js', styles: ['/_apps/toolbox/assets/entry-1.css'] };
const answer = (status: number, body: unknown) => ({ ok: status < 400, status, json: () => Promise.resolve(body) }) as Response;
const never = <T>() => new Promise<T>(() => undefined);

const world = (part: Partial<RemoteWorld>): RemoteWorld => ({
  fetch: () => Promise.resolve(answer(200, manifest)),
  load: () => Promise.resolve({ App }),
  addStyles: () => Promise.resolve(),
  ...part,
});

describe('loading a remote', () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  it('brings its styles and its app', async () => {
    const styles: string[] = [];
    const remote = await loadRemote('toolbox', world({ addStyles: (address) => Promise.resolve(void styles.push(address)) }));
    expect(remote.App).toBe(App);
    expect(styles).toEqual(manifest.styles);
  });

  it.each([
    ['is not there', { fetch: () => Promise.resolve(answer(404, null)) }, 'answered 404'],
    ['is not a manifest', { fetch: () => Promise.resolve(answer(200, { entry: 7 })) }, 'is not one'],
    ['points at another site', { fetch: () => Promise.resolve(answer(200, { entry: '//evil.example/a.js', styles: [] })) }, 'is not one'],
    ['leads to an entry that fails', { load: () => Promise.reject(new Error('no such module')) }, 'no such module'],
    ['leads to an entry without an app', { load: () => Promise.resolve({}) }, 'exports no App'],
  ])('says so when the manifest %s', async (_, part, sentence) => {
    await expect(loadRemote('toolbox', world(part))).rejects.toThrow(sentence);
  });

  it.each([
    ['manifest', { fetch: () => never<Response>() }],
    ['entry', { load: () => never<unknown>() }],
    ['style sheet', { addStyles: () => never<void>() }],
  ])('gives up on a %s that hangs', async (_, part) => {
    const outcome = expect(loadRemote('toolbox', world(part), 5000)).rejects.toThrow('did not come within 5000 ms');
    await jest.advanceTimersByTimeAsync(5000);
    await outcome;
  });

  it('ends the request that it no longer waits for', async () => {
    let signal: AbortSignal | undefined;
    const outcome = expect(loadRemote('toolbox', world({ fetch: (_, options) => ((signal = options.signal), never<Response>()) }), 5000)).rejects.toThrow();
    await jest.advanceTimersByTimeAsync(5000);
    await outcome;
    expect(signal?.aborted).toBe(true);
  });
});
