import { randomUUID } from 'node:crypto';
import { codesOf } from '@skills/identity/testing';
import type { TestBrowser } from '@skills/platform/testing';
import { eventsUnderTest, type EventsUnderTest } from '../../testing';

interface Draft {
  rooms: { id: string; name: string; capacity: number | null }[];
  sessions: { id: string; title: string; startsAt: Date | null; roomId: string | null; speakers: { name: string; emailAddress: string | null }[] }[];
  conflicts: { kind: string; sessionIds: string[]; speaker: string | null }[];
  nextNumber: number;
  changes: { kind: string }[];
}
interface Published {
  number: number;
  sessions: { id: string; title: string; room: string | null; speakers: { name: string; affiliation: string | null }[] }[];
  changes: { kind: string; before: { title: string } | null; after: { title: string } | null }[];
}

describe('the agenda of an event', () => {
  let events: EventsUnderTest;
  beforeAll(async () => {
    events = await eventsUnderTest();
  });
  afterAll(() => events.graph.close());

  const DRAFT = 'draftAgenda { rooms { id name capacity } sessions { id title startsAt roomId speakers { name emailAddress } } conflicts { kind sessionIds speaker } nextNumber changes { kind } }';
  const draft = async (slug: string, browser = events.olga) => (await browser.ask<{ event: { draftAgenda: Draft | null } }>(`query ($slug: String!) { event(slug: $slug) { ${DRAFT} } }`, { slug })).event.draftAgenda;
  const published = async (slug: string, browser = events.stranger()) =>
    (await browser.ask<{ event: { agenda: Published | null } }>('query ($slug: String!) { event(slug: $slug) { agenda { number sessions { id title room speakers { name affiliation } } changes { kind before { title } after { title } } } } }', { slug })).event.agenda;
  const act = async (mutation: string, input: object, browser: TestBrowser = events.olga) => codesOf(await events.act(browser, mutation, input, 'event { id }'));
  const session = (over: object = {}) => ({ kind: 'TALK', title: 'Sensors in a bakery', minutes: 45, speakers: [{ name: 'Ada Ångström', affiliation: 'Example Bakers', emailAddress: 'ada@example.org' }], ...over });
  const room = async (event: { id: string; slug: string }, name: string, capacity: number | null = null) => {
    expect(await act('saveAgendaRoom', { eventId: event.id, name, capacity })).toEqual([]);
    return (await draft(event.slug))!.rooms.find((each) => each.name === name)!.id;
  };

  it('is planned by those who look after it, and others see nothing of it before it is published', async () => {
    const event = await events.open();
    const hall = await room(event, 'Hall', 40);
    const sessionId = randomUUID();
    const input = { eventId: event.id, sessionId, content: session(), startsAt: '2027-03-03T09:00:00Z', roomId: hall };
    expect(await act('saveAgendaSession', input)).toEqual([]);
    expect(await act('saveAgendaSession', input)).toEqual([]);
    expect(await draft(event.slug)).toMatchObject({ nextNumber: 1, conflicts: [], sessions: [{ id: sessionId, roomId: hall, speakers: [{ name: 'Ada Ångström', emailAddress: 'ada@example.org' }] }] });
    expect(await published(event.slug)).toBeNull();

    const helper = await events.person('speaker.manager@example.org');
    expect(await draft(event.slug, helper)).toBeNull();
    expect(await act('saveAgendaSession', input, helper)).toEqual(['NOT_FOUND']);
    await events.act(events.olga, 'giveEventRole', { eventId: event.id, emailAddress: 'speaker.manager@example.org', role: 'SPEAKER_MANAGER' }, 'team { id }');
    expect((await draft(event.slug, helper))?.sessions).toHaveLength(1);
    expect(await act('publishAgenda', { eventId: event.id, number: 1, knownConflicts: 0 }, helper)).toEqual([]);
    expect(await published(event.slug)).toEqual({ number: 1, changes: [], sessions: [{ id: sessionId, title: 'Sensors in a bakery', room: 'Hall', speakers: [{ name: 'Ada Ångström', affiliation: 'Example Bakers' }] }] });
  });

  it('takes no title that shows something else than it says, and tells in the reader’s language what to do', async () => {
    const event = await events.open();
    const save = (title: string) => act('saveAgendaSession', { eventId: event.id, sessionId: randomUUID(), content: session({ title }), startsAt: null });
    expect(await save('Sensors \u202eyrekab')).toEqual(['FIELD_HIDDEN_CHARACTERS']);
    expect(await save('\u200b')).toEqual(['FIELD_REQUIRED']);
    expect(await save('Sensors\nin a bakery')).toEqual(['FIELD_LINE_BREAK']);
    expect(await save(`Sensors${'\u0301'.repeat(150)}`)).toEqual(['FIELD_STACKED_MARKS']);
    expect(await act('saveAgendaRoom', { eventId: event.id, name: '\u3164', capacity: null })).toEqual(['FIELD_REQUIRED']);
    const refused = await events.act(events.olga, 'saveAgendaSession', { eventId: event.id, sessionId: randomUUID(), content: session({ title: 'a\u0007' }), startsAt: null }, 'event { id }');
    expect(refused.problems).toEqual([expect.objectContaining({ code: 'FIELD_HIDDEN_CHARACTERS', path: ['content', 'title'], message: '“Title” contains invisible characters that change how it is read. Please type it instead of pasting it.' })]);
    expect(await draft(event.slug)).toMatchObject({ rooms: [], sessions: [] });
    expect(await save('אבטחת סייבר')).toEqual([]);
  });

  it('tells what does not go together, and is published only by who knows of that', async () => {
    const event = await events.open();
    const [hall, attic] = [await room(event, 'Hall'), await room(event, 'Attic', 10)];
    const [one, other] = [randomUUID(), randomUUID()];
    await act('saveAgendaSession', { eventId: event.id, sessionId: one, content: session(), startsAt: '2027-03-03T09:00:00Z', roomId: hall });
    await act('saveAgendaSession', { eventId: event.id, sessionId: other, content: session({ title: 'Again', seats: 20, speakers: [{ name: 'ada angström' }] }), startsAt: '2027-03-03T09:30:00Z', roomId: attic });
    const conflicts = (await draft(event.slug))!.conflicts;
    expect(conflicts.map(({ kind, speaker }) => [kind, speaker])).toEqual([['SPEAKER_TWICE', 'Ada Ångström'], ['OVER_ROOM', null]]);
    const blind = await events.act(events.olga, 'publishAgenda', { eventId: event.id, number: 1, knownConflicts: 0 }, 'event { id }');
    expect(blind.problems).toMatchObject([{ code: 'AGENDA_CONFLICTS', message: expect.stringContaining('2') }]);
    expect(await act('publishAgenda', { eventId: event.id, number: 1, knownConflicts: 2 })).toEqual([]);
    expect(await act('placeAgendaSession', { sessionId: other, startsAt: '2027-03-03T09:45:00Z', roomId: hall })).toEqual([]);
    expect((await draft(event.slug))?.conflicts).toEqual([]);
  });

  it('keeps every published version, tells what changed, and a repeated request changes nothing', async () => {
    const event = await events.open();
    const hall = await room(event, 'Hall');
    const [first, second] = [randomUUID(), randomUUID()];
    await act('saveAgendaSession', { eventId: event.id, sessionId: first, content: session(), startsAt: '2027-03-03T09:00:00Z', roomId: hall });
    expect(await act('publishAgenda', { eventId: event.id, number: 1, knownConflicts: 0 })).toEqual([]);
    await act('saveAgendaSession', { eventId: event.id, sessionId: second, content: session({ title: 'Coffee', kind: 'BREAK' }), startsAt: '2027-03-03T10:00:00Z' });
    await act('placeAgendaSession', { sessionId: first, startsAt: '2027-03-03T11:00:00Z' });
    expect((await draft(event.slug))?.changes.map(({ kind }) => kind)).toEqual(['ADDED', 'MOVED', 'ROOM']);
    const answers = await Promise.all([1, 2, 3, 4].map(() => act('publishAgenda', { eventId: event.id, number: 2, knownConflicts: 0 })));
    expect(answers).toEqual([[], [], [], []]);
    expect(await act('publishAgenda', { eventId: event.id, number: 4, knownConflicts: 0 })).toEqual(['CHANGED_MEANWHILE']);
    const seen = (await published(event.slug))!;
    expect(seen.number).toBe(2);
    expect(seen.changes.map(({ kind, before, after }) => [kind, (after ?? before)!.title])).toEqual([['ADDED', 'Coffee'], ['MOVED', 'Sensors in a bakery'], ['ROOM', 'Sensors in a bakery']]);
    expect(seen.sessions.find(({ title }) => title === 'Coffee')?.speakers).toEqual([]);
    const em = events.graph.em().getConnection();
    await expect(em.execute("update agenda_version set number = 9 where event_id = ?", [event.id])).rejects.toThrow('never changes');
    expect(await act('removeAgendaSession', { sessionId: second })).toEqual([]);
    expect((await published(event.slug))?.sessions).toHaveLength(2);
  });

  it('is nothing to publish without a session that has a time, and takes no room or session of another event', async () => {
    const [event, other] = [await events.open(), await events.open()];
    const foreign = await room(other, 'Hall');
    const sessionId = randomUUID();
    expect(await act('saveAgendaSession', { eventId: event.id, sessionId, content: session(), roomId: foreign })).toEqual(['ROOM_UNKNOWN']);
    expect(await act('saveAgendaSession', { eventId: event.id, sessionId, content: session() })).toEqual([]);
    expect(await act('saveAgendaSession', { eventId: other.id, sessionId, content: session() })).toEqual(['NOT_FOUND']);
    expect(await act('publishAgenda', { eventId: event.id, number: 1, knownConflicts: 0 })).toEqual(['AGENDA_EMPTY']);
    expect(await act('saveAgendaSession', { eventId: event.id, sessionId, content: session({ title: ' ', minutes: 2, speakers: [{ name: '' }] }) })).toEqual(['FIELD_REQUIRED', 'FIELD_OUT_OF_RANGE', 'FIELD_REQUIRED']);
    expect(await act('removeAgendaRoom', { roomId: foreign })).toEqual([]);
    expect((await draft(other.slug))?.rooms).toEqual([]);
  });

  it('names nobody who erased their account, also where it was published', async () => {
    const event = await events.open();
    const ada = await events.person('ada.speaks@example.org');
    await act('saveAgendaSession', { eventId: event.id, sessionId: randomUUID(), content: session({ speakers: [{ name: 'Ada', emailAddress: 'ada.speaks@example.org' }, { name: 'Ben' }] }), startsAt: '2027-03-03T09:00:00Z' });
    await act('publishAgenda', { eventId: event.id, number: 1, knownConflicts: 0 });
    const { eraseMyData } = await ada.ask<{ eraseMyData: { problems: { code: string }[] } }>('mutation { eraseMyData(input: { emailAddress: "ada.speaks@example.org" }) { problems { code } } }');
    expect(eraseMyData.problems).toEqual([]);
    expect((await published(event.slug))?.sessions[0]?.speakers.map(({ name }) => name)).toEqual(['Ben']);
    expect((await draft(event.slug))?.sessions[0]?.speakers.map(({ name }) => name)).toEqual(['Ben']);
  });
});
