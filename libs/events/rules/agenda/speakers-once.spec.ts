import { speakersOnce, type InSession } from './speakers-once';

const at = (sessionId: string, name: string, more: Partial<InSession> = {}): InSession => ({ sessionId, name, affiliation: null, mailbox: null, ...more });
const none = { affiliation: null, about: null, url: null };

describe('the speakers of an agenda', () => {
  const sessions = [{ id: 'first' }, { id: 'second' }, { id: 'third' }];

  it('are each named once, in the order in which they first speak, with all their sessions', () => {
    const found = speakersOnce(sessions, [at('second', 'Ben'), at('first', 'Ada', { mailbox: 'ada@example.org' }), at('third', 'A. Ångström', { mailbox: 'ada@example.org', about: 'Bakes.', affiliation: 'Example Ovens' }), at('second', 'Cleo')]);
    expect(found).toEqual([
      { name: 'Ada', affiliation: 'Example Ovens', about: 'Bakes.', url: null, sessionIds: ['first', 'third'] },
      { name: 'Ben', ...none, sessionIds: ['second'] },
      { name: 'Cleo', ...none, sessionIds: ['second'] },
    ]);
  });

  it('are two where only the name is the same, and none of a session that is not there', () => {
    const found = speakersOnce(sessions, [at('first', 'Kim', { affiliation: 'One' }), at('second', 'Kim', { affiliation: 'Other' }), at('second', 'Kim', { mailbox: 'kim@example.org' }), at('gone', 'Lou')]);
    expect(found.map(({ affiliation, sessionIds }) => [affiliation, sessionIds])).toEqual([['One', ['first']], ['Other', ['second']], [null, ['second']]]);
  });
});
