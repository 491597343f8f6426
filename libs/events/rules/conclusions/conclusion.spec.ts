import { mayTakeConclusion, possibleConclusionActs, readConclusion, readNote, stateOnOtherNotes } from '..';

const content = { kind: 'NEED', text: ' Small firms need time to learn. ', textLanguage: 'en', translations: [{ language: 'fr', text: 'Du temps.' }], topics: ['LEADERSHIP'], targetRoles: [], noteIds: [], reason: 'Said in the last round.' };
const faultsOf = (fields: object): string[] => {
  const reading = readConclusion({ ...content, ...fields });
  return 'faults' in reading ? reading.faults.map(({ path, reason }) => `${path.join('.')} ${reason}`) : [];
};

describe('a conclusion', () => {
  it.each([
    ['DRAFT', 'ada', ['CHANGE', 'SUBMIT', 'REMOVE']],
    ['IN_REVIEW', 'ada', ['CHANGE', 'SEND_BACK', 'REMOVE']],
    ['IN_REVIEW', 'bea', ['CHANGE', 'ACCEPT', 'SEND_BACK', 'REMOVE']],
    ['ACCEPTED', 'bea', ['CHANGE', 'REMOVE']],
  ] as const)('that is %s and was written by Ada lets %s do %j', (state, personId, acts) => {
    expect(possibleConclusionActs({ state, authorId: 'ada' }, personId)).toEqual(acts);
  });

  it('is accepted by nobody who is not known, and by anybody else when its author is gone', () => {
    expect(mayTakeConclusion('ACCEPT', { state: 'IN_REVIEW', authorId: null }, null)).toBe(false);
    expect(mayTakeConclusion('ACCEPT', { state: 'IN_REVIEW', authorId: null }, 'bea')).toBe(true);
  });

  it.each([['DRAFT', 'ada', 'DRAFT'], ['IN_REVIEW', 'ada', 'IN_REVIEW'], ['ACCEPTED', 'ada', 'IN_REVIEW'], ['ACCEPTED', null, 'DRAFT']] as const)('that is %s and was written by %s is %s once a note says something else', (state, authorId, after) => {
    expect(stateOnOtherNotes({ state, authorId })).toBe(after);
  });

  it('is read with its faults', () => {
    expect(faultsOf({})).toEqual([]);
    expect(faultsOf({ text: ' ', topics: [], kind: 'WISH' })).toEqual(['kind NOT_OFFERED', 'text REQUIRED', 'topics REQUIRED']);
    expect(faultsOf({ reason: ' ' })).toEqual(['reason REQUIRED']);
    expect(faultsOf({ reason: '', noteIds: ['0190a000-0000-7000-8000-000000000001'] })).toEqual([]);
    expect(faultsOf({ translations: [{ language: 'en', text: 'Twice.' }] })).toEqual(['translations TWICE']);
  });
});

describe('a note', () => {
  it('needs a group, a language and words', () => {
    expect(readNote({ groupName: 'Group A', topic: '', language: 'de', text: 'Zeit fehlt.' })).toEqual({ content: { groupName: 'Group A', topic: null, language: 'de', text: 'Zeit fehlt.' } });
    const reading = readNote({ groupName: '', topic: 'TEA', language: 'de', text: '' });
    expect('faults' in reading && reading.faults.map(({ path }) => path[0])).toEqual(['groupName', 'topic', 'text']);
  });
});
