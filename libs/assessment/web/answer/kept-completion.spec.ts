import { jest } from '@jest/globals';
import { completionSent, forgetCompletion, isCompletionSent, keepCompletion, keptCompletions, onCompletionChange, onSentElsewhere } from './kept-completion';

const completion = { kind: 'PART', id: 'p1', responseId: 's1', key: 'k1' } as const;
const other = { kind: 'RUN', id: 'r2', responseId: 's2', key: 'k2' } as const;

beforeEach(() => localStorage.clear());

describe('what was finished without network', () => {
  it('is remembered until it is let go, and whoever watches is told', () => {
    let told = 0;
    const stop = onCompletionChange(() => (told += 1));
    expect(keepCompletion(completion)).toBe(true);
    expect(keptCompletions()).toEqual([completion]);
    expect(keptCompletions()).toBe(keptCompletions());
    forgetCompletion(completion);
    expect(keptCompletions()).toEqual([]);
    stop();
    keepCompletion(completion);
    expect(told).toBe(2);
  });

  it('waits beside what another tab finished, and neither takes the place of the other', () => {
    keepCompletion(completion);
    keepCompletion(other);
    expect(keptCompletions()).toEqual([completion, other]);
    forgetCompletion(completion);
    expect(keptCompletions()).toEqual([other]);
  });

  it('keeps the key of the first time when another tab finishes the same, which may be on its way already', () => {
    keepCompletion(completion);
    const before = keptCompletions();
    expect(keepCompletion({ ...completion, key: 'k9' })).toBe(true);
    expect(keptCompletions()).toBe(before);
    expect(keptCompletions()).toEqual([completion]);
  });

  it('that another tab has sent can be told from what is to be answered on, until it is finished again', () => {
    const heard: object[] = [];
    const stops = [onCompletionChange(() => undefined), onSentElsewhere((of) => heard.push(of))];
    const set = jest.spyOn(Storage.prototype, 'setItem');
    keepCompletion(completion);
    keepCompletion(other);
    completionSent(other);
    const said = set.mock.calls.at(-1)![1];
    expect([keptCompletions(), isCompletionSent(other), isCompletionSent(completion)]).toEqual([[completion], true, false]);
    // What other tabs hear of the two writes; this one hears it of another's.
    for (const newValue of [said.replaceAll('RUN', 'PART').replaceAll('r2', 'p1'), null]) window.dispatchEvent(new StorageEvent('storage', { newValue }));
    expect([heard, isCompletionSent(completion)]).toEqual([[{ kind: 'PART', id: 'p1' }], true]);
    forgetCompletion(completion);
    keepCompletion(completion);
    expect(isCompletionSent(completion)).toBe(false);
    for (const stop of stops) stop();
    set.mockRestore();
  });

  it.each(['nonsense', '{"kind":"RUN","id":1}', '{"kind":"TEAM","id":"t1","responseId":"s1","key":"k1"}', '[]', 'null'])('is none when the storage holds %s, which a real one may take the place of', (text) => {
    localStorage.setItem('skills-copy:completion:PART:p1', text);
    expect(keptCompletions()).toEqual([]);
    keepCompletion(completion);
    expect(keptCompletions()).toEqual([completion]);
  });
});
