import { jest } from '@jest/globals';
import { Turns, type TurnsOptions } from './turns';

/** Turns whose end the test decides; what wants "a1" waits for "a". */
function heldTurns(options: Partial<TurnsOptions<string>> = {}) {
  const begun: string[][] = [];
  const ends: (() => void)[] = [];
  const turns = new Turns<string>({
    waitsFor: (item) => item[0]!,
    most: 4,
    serve: (items) => {
      begun.push([...items]);
      return new Promise((resolve) => ends.push(resolve));
    },
    ...options,
  });
  const end = async (turn: number): Promise<void> => {
    ends[turn]!();
    await Promise.resolve().then(() => undefined);
  };
  return { begun, end, turns, join: (...items: string[]) => items.forEach((item) => turns.join(item)) };
}

describe('turns', () => {
  beforeEach(() => void jest.useFakeTimers());
  afterEach(() => void jest.useRealTimers());

  it('take who comes first at once, and whoever comes meanwhile together, whatever they wait for', async () => {
    const { begun, end, join } = heldTurns();
    join('a1', 'b1', 'a2', 'c1');
    expect(begun).toEqual([['a1']]);
    await end(0);
    expect(begun[1]!.sort()).toEqual(['a2', 'b1', 'c1']);
    await end(1);
    join('d1');
    expect(begun[2]).toEqual(['d1']);
  });

  it('take one of each queue before a second of any, in the order of arrival, and those who are left after the others', async () => {
    const { begun, end, join, turns } = heldTurns();
    join('z1', 'a1', 'a2', 'a3', 'a4', 'a5', 'b1', 'c1', 'b2');
    expect(turns.waitingWith('a6')).toBe(5);
    await end(0);
    expect(begun[1]).toEqual(['a1', 'b1', 'c1', 'a2']);
    join('d1', 'e1', 'f1');
    await end(1);
    expect(begun[2]).toEqual(['b2', 'a3', 'd1', 'e1']);
    await end(2);
    expect(begun[3]).toEqual(['f1', 'a4', 'a5']);
  });

  it('begin beside one that takes long, never for what it waits for, and no more than are allowed', async () => {
    const { begun, end, join } = heldTurns({ beside: { afterMs: 200, mostTurns: 2 } });
    join('a1', 'a2', 'b1');
    jest.advanceTimersByTime(199);
    expect(begun).toEqual([['a1']]);
    jest.advanceTimersByTime(1);
    expect(begun).toEqual([['a1'], ['b1']]);
    join('c1');
    jest.advanceTimersByTime(1000);
    expect(begun).toHaveLength(2);
    await end(0);
    expect(begun[2]!.sort()).toEqual(['a2', 'c1']);
  });

  it('go one after the other where none may go beside another', async () => {
    const { begun, end, join } = heldTurns();
    join('a1', 'b1');
    jest.advanceTimersByTime(10_000);
    expect(begun).toEqual([['a1']]);
    await end(0);
    expect(begun[1]).toEqual(['b1']);
  });
});
