import { choiceRefusal, type ChoosableSession } from './choose-session';

const session = (id: string, from: number, to: number, over: Partial<ChoosableSession> = {}): ChoosableSession => ({ id, kind: 'TALK', startsAt: new Date(from), endsAt: new Date(to), seats: null, ...over });
const sessions = [session('talk', 0, 10), session('next', 10, 20), session('small', 5, 15, { seats: 2 }), session('coffee', 20, 30, { kind: 'BREAK' })];

describe('choosing a session', () => {
  it.each<[string, string, string[], number, string | null]>([
    ['one without a limit', 'talk', [], 5000, null],
    ['one that ends as the other begins', 'next', ['talk'], 0, null],
    ['the last seat', 'small', [], 1, null],
    ['no seat', 'small', [], 2, 'FULL'],
    ['at the same time', 'small', ['talk'], 0, 'OVERLAP'],
    ['once more', 'talk', ['talk'], 1, null],
    ['a break', 'coffee', [], 0, 'NOT_THERE'],
    ['what is no longer in the agenda', 'gone', [], 0, 'NOT_THERE'],
    ['what was chosen is no longer in the agenda', 'talk', ['gone'], 0, null],
  ])('%s', (_, id, chosen, taken, expected) => {
    expect(choiceRefusal(sessions, id, chosen, taken)?.why ?? null).toBe(expected);
  });
});
