import { toldApart } from './told-apart';

describe('firms of one name', () => {
  it.each([
    ['need nothing where names differ', [['Kovač', '1 May'], ['Lindqvist', '1 May']], [null, null]],
    ['are told apart by their first day', [['Kovač', '1 May'], ['Lindqvist', '1 May'], ['Kovač', '2 May']], [{ from: '1 May', number: null }, null, { from: '2 May', number: null }]],
    ['are numbered where that is the same', [['Kovač', '1 May'], ['Kovač', '2 May'], ['Kovač', '1 May']], [{ from: '1 May', number: 1 }, { from: '2 May', number: null }, { from: '1 May', number: 2 }]],
  ] as const)('%s', (_what, firms, expected) => {
    expect(toldApart(firms.map(([name, from]) => ({ name, from })))).toEqual(expected);
  });
});
