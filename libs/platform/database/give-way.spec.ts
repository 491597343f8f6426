import { giveWay, type Watch } from './give-way';

/** How long it pauses each time, when the process is busy for this share of its time; nobody waits for it. */
const pausesAt = async (share: number): Promise<number[]> => {
  const pauses: number[] = [];
  const watch: Watch = () => () => share;
  await giveWay((milliseconds) => Promise.resolve(pauses.push(milliseconds)), watch);
  return pauses;
};

/** Work that leaves no time for anything else; it begins in a turn of the loop of its own. */
const busy = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => {
    setImmediate(() => {
      const until = performance.now() + milliseconds;
      while (performance.now() < until);
      resolve();
    });
  });

describe('giving way', () => {
  it.each([
    [0, [20]],
    [0.79, [20]],
    [0.8, [20, 200]],
    [1, [20, 200]],
  ])('at a share of %d of its time, pauses for %j milliseconds and ends', async (share, pauses) => {
    expect(await pausesAt(share)).toEqual(pauses);
  });

  it('sees by itself that this process has no time', async () => {
    const pauses: number[] = [];
    await giveWay((milliseconds) => {
      pauses.push(milliseconds);
      return busy(milliseconds);
    });
    expect(pauses).toEqual([20, 200]);
  });
});
