import { answersOf } from './answers-of';
import { example } from './example.fixture';

const event = (id: string, itemCode: string, revision: number, value: unknown) => ({ id, itemCode, revision, state: 'ANSWERED' as const, value });

describe('answersOf', () => {
  it('takes the answers that count and leaves out what does not fit', () => {
    const answers = answersOf(example(), [
      event('1', 'sensors', 2, { option: 'no' }),
      event('2', 'sensors', 1, { option: 'yes' }),
      event('3', 'upkeep', 1, { level: 9 }),
      event('4', 'gone', 1, { level: 1 }),
    ]);
    expect([...answers]).toEqual([['sensors', { state: 'ANSWERED', value: { option: 'no' } }]]);
  });
});
