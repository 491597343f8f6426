import { forgetCompletion, keepCompletion, keptCompletion, onCompletionChange } from './kept-completion';

const completion = { kind: 'PART', id: 'p1', responseId: 's1', key: 'k1' } as const;

beforeEach(() => {
  localStorage.clear();
  forgetCompletion();
});

describe('what was finished without network', () => {
  it('is remembered until it is let go, and whoever watches is told', () => {
    let told = 0;
    const stop = onCompletionChange(() => (told += 1));
    expect(keepCompletion(completion)).toBe(true);
    expect(keptCompletion()).toEqual(completion);
    expect(keptCompletion()).toBe(keptCompletion());
    forgetCompletion();
    expect(keptCompletion()).toBeNull();
    stop();
    keepCompletion(completion);
    expect(told).toBe(2);
  });

  it.each(['nonsense', '{"kind":"RUN","id":1}', '{"kind":"TEAM","id":"t1","responseId":"s1","key":"k1"}', '[]', 'null'])('is none when the storage holds %s', (text) => {
    localStorage.setItem('skills-copy:completion', text);
    expect(keptCompletion()).toBeNull();
  });
});
