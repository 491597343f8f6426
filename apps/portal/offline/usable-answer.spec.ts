import { usableAnswer } from './usable-answer';

const never = new Promise<null>(() => undefined);
const answered = (status: number) => Promise.resolve({ status });

describe('the answer of the network', () => {
  // 0: a redirection that the browser follows itself.
  it.each([0, 200, 304, 404, 429])('of status %i is shown', async (status) => {
    expect(await usableAnswer(answered(status), never)).toEqual({ status });
  });

  it.each([500, 502, 503, 504])('of status %i is none: what is kept is shown', async (status) => {
    expect(await usableAnswer(answered(status), never)).toBeNull();
  });

  it('is none without network, and when it takes too long', async () => {
    expect(await usableAnswer(Promise.reject(new TypeError('Failed to fetch')), never)).toBeNull();
    expect(await usableAnswer(new Promise<{ status: number }>(() => undefined), Promise.resolve(null))).toBeNull();
  });
});
