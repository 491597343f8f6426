import { standingAt, statusAt, statusBefore, type ActionStatus, type KeptStatus } from './plan-status';

const day = (of: number): Date => new Date(Date.UTC(2027, 0, of));
const kept = (status: ActionStatus, ...history: [ActionStatus, number][]): KeptStatus => ({ status, createdAt: day(1), history: history.map(([became, of]) => ({ status: became, at: day(of) })) });

describe('how far an action was at a moment', () => {
  it.each([
    ['before it was planned', kept('TO_DO', ['TO_DO', 1]), 0, null],
    ['when it was planned', kept('DONE', ['TO_DO', 1], ['DONE', 5]), 1, 'TO_DO'],
    ['before it was done', kept('DONE', ['TO_DO', 1], ['DOING', 3], ['DONE', 5]), 4, 'DOING'],
    ['the moment it was done', kept('DONE', ['TO_DO', 1], ['DONE', 5]), 5, 'DONE'],
    ['before it was dropped', kept('DROPPED', ['TO_DO', 1], ['DONE', 3], ['DROPPED', 5]), 4, 'DONE'],
    ['after it was dropped', kept('DROPPED', ['TO_DO', 1], ['DONE', 3], ['DROPPED', 5]), 6, 'DROPPED'],
    ['when nothing of it was kept', kept('DOING'), 4, 'DOING'],
    ['before the first that was kept', kept('DONE', ['DONE', 5]), 4, 'TO_DO'],
  ] as const)('%s', (_, action, moment, status) => expect(statusAt(action, day(moment))).toBe(status));
});

describe('as which action an action stood at a moment', () => {
  const joined = (id: string, of: number, ...more: [ActionStatus, number][]): KeptStatus => {
    const own = kept(more.at(-1)?.[0] ?? 'DROPPED', ['TO_DO', 1], ['DROPPED', of], ...more);
    return { ...own, history: own.history.map((change, at) => (at === 1 ? { ...change, goesOnAs: id } : change)) };
  };
  const plans = new Map([
    ['first', joined('second', 3)], ['second', joined('third', 6)], ['third', kept('DROPPED', ['TO_DO', 2], ['DONE', 7], ['DROPPED', 9])],
    ['restored', joined('third', 3, ['TO_DO', 5])], ['dropped again', joined('third', 3, ['TO_DO', 5], ['DROPPED', 6])], ['left alone', joined('erased', 3)],
  ]);
  it.each([
    ['first', 0, null], ['first', 2, ['first', 'TO_DO']], ['first', 3, ['second', 'TO_DO']], ['first', 6, ['third', 'TO_DO']], ['first', 8, ['third', 'DONE']], ['first', 9, ['third', 'DROPPED']],
    ['restored', 4, ['third', 'TO_DO']], ['restored', 8, ['restored', 'TO_DO']], ['dropped again', 8, ['dropped again', 'DROPPED']], ['left alone', 4, ['left alone', 'DROPPED']], ['nobody knows', 4, null],
  ] as const)('%s on day %i: %j', (id, moment, told) => {
    const standing = standingAt(id, day(moment), plans);
    expect(standing && [standing.id, standing.status]).toEqual(told);
  });
});

describe('what a dropped action goes back to', () => {
  it.each([
    [[], 'TO_DO'],
    [['TO_DO', 'DONE', 'DROPPED'], 'DONE'],
    [['TO_DO', 'DROPPED', 'DOING', 'DROPPED'], 'DOING'],
  ] as const)('after %j is %s', (history, status) => expect(statusBefore(history.map((each) => ({ status: each })))).toBe(status));
});
