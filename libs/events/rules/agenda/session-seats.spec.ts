import { sessionSeats } from './session-seats';
import type { SessionKind } from './session';

describe('how many can take part in a session', () => {
  it.each<[string, SessionKind, number | null, number | null, number | null]>([
    ['its own seats', 'TALK', 5, 40, 5],
    ['its own seats where more are given than the room holds, which is told as a conflict', 'TALK', 50, 40, 50],
    ['as many as the room holds', 'WORKSHOP', null, 40, 40],
    ['any number where neither is known', 'TALK', null, null, null],
    ['any number for a break, whatever the room holds', 'BREAK', null, 40, null],
  ])('%s', (_, kind, seats, roomHolds, expected) => {
    expect(sessionSeats({ kind, seats }, roomHolds)).toBe(expected);
  });
});
