import { statusAt, statusBefore, type ActionStatus, type KeptStatus } from './plan-status';

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

describe('what a dropped action goes back to', () => {
  it.each([
    [[], 'TO_DO'],
    [['TO_DO', 'DONE', 'DROPPED'], 'DONE'],
    [['TO_DO', 'DROPPED', 'DOING', 'DROPPED'], 'DOING'],
  ] as const)('after %j is %s', (history, status) => expect(statusBefore(history.map((each) => ({ status: each })))).toBe(status));
});
