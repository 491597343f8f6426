import { stepsOf, type Ways } from './steps-of';

const course = (id: string) => ({ id, title: `Course ${id}`, titleLanguage: 'de' });
const ways: Ways<ReturnType<typeof course>> = {
  recommendations: [{ id: 'r1', sentence: 'Closes a gap.', course: course('a') }],
  uncovered: [{ id: 'u1', sentence: 'No course fits.', course: null, practice: { id: 'p', title: 'A case', textLanguage: 'en' } }],
  practices: [{ id: 's1', sentence: 'Shows how.', practice: { id: 'q', title: 'Another case', textLanguage: 'en' } }],
};

describe('the next steps', () => {
  it('are three at most, courses first', () => {
    const many = ['a', 'b', 'c', 'd'].map((id) => ({ id, sentence: '', course: course(id) }));
    expect(stepsOf({ ...ways, recommendations: many }).map(({ to }) => to)).toEqual(['/toolbox/courses/a', '/toolbox/courses/b', '/toolbox/courses/c']);
  });

  it('pass over what the firm has done already', () => {
    const many = ['a', 'b', 'c', 'd'].map((id) => ({ id, sentence: '', doneAt: id === 'a' ? '2026-11-23T10:00:00Z' : null, course: course(id) }));
    expect(stepsOf({ ...ways, recommendations: many }).map(({ to }) => to)).toEqual(['/toolbox/courses/b', '/toolbox/courses/c', '/toolbox/courses/d']);
  });

  it('fill up with what helps with a gap left over, then with a case', () => {
    expect(stepsOf(ways).map(({ title, language, to }) => [title, language, to])).toEqual([
      ['Course a', 'de', '/toolbox/courses/a'],
      ['A case', 'en', '/toolbox/practices/p'],
      ['Another case', 'en', '/toolbox/practices/q'],
    ]);
  });

  it('lead to the catalogue when there is neither course nor case', () => {
    expect(stepsOf({ recommendations: [], practices: [], uncovered: [{ id: 'u', sentence: 'Look through it.' }] })).toMatchObject([{ title: null, to: '/toolbox/courses' }]);
  });
});
