import { nobody, withChoice } from './chosen';

describe('who is chosen in the table', () => {
  it('is one more or one less', () => {
    const one = withChoice(nobody, 'a', true, ['a', 'b']);
    expect([...withChoice(one, 'b', true, ['a', 'b'])]).toEqual(['a', 'b']);
    expect([...withChoice(one, 'a', false, ['a', 'b'])]).toEqual([]);
    expect(nobody).toEqual(new Set());
  });

  it('is, when one out of all that match is left out, everybody else that can be seen', () => {
    expect([...withChoice('ALL', 'b', false, ['a', 'b', 'c', 'c'])]).toEqual(['a', 'c']);
  });
});
