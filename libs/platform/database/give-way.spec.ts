import { setTimeout as pause } from 'node:timers/promises';
import { giveWay } from './give-way';

/** How long it paused each time, when this is what the process does meanwhile. */
const pausesWhile = async (meanwhile: (milliseconds: number) => Promise<unknown>): Promise<number[]> => {
  const pauses: number[] = [];
  await giveWay((milliseconds) => {
    pauses.push(milliseconds);
    return meanwhile(milliseconds);
  });
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
  it('is short where nothing else is asked', async () => {
    expect(await pausesWhile(pause)).toEqual([20]);
  });

  it('is longer where the process has no time, and ends there too', async () => {
    expect(await pausesWhile(busy)).toEqual([20, 200]);
  });
});
