import fc from 'fast-check';
import { agendaChanges, type PublishedSession } from './changes';
import { agendaConflicts, overlap, type PlacedSession, type Speaking } from './conflicts';

const at = (time: string): Date => new Date(`2027-03-03T${time}:00Z`);
const EVENT = { startsAt: at('08:00'), endsAt: at('17:00') };
const ROOMS = [{ id: 'hall', capacity: 50 }, { id: 'attic', capacity: null }];
const ada: Speaking = { name: 'Ada Ångström', emailAddress: null, personId: null };
const session = (id: string, from: string, to: string, over: Partial<PlacedSession> = {}): PlacedSession => ({ id, kind: 'TALK', startsAt: at(from), endsAt: at(to), roomId: 'hall', seats: null, chosenBy: 0, speakers: [], ...over });

describe('conflicts of an agenda', () => {
  it.each<[string, PlacedSession[], [string, string, string | null][]]>([
    ['one after the other in a room', [session('a', '09:00', '10:00'), session('b', '10:00', '11:00')], []],
    ['two at a time in a room', [session('b', '09:30', '10:30'), session('a', '09:00', '10:00')], [['ROOM_TWICE', 'a b', null]]],
    ['two at a time in two rooms', [session('a', '09:00', '10:00'), session('b', '09:30', '10:30', { roomId: 'attic' })], []],
    ['two at a time in no room', [session('a', '09:00', '10:00', { roomId: null }), session('b', '09:30', '10:30', { roomId: null })], []],
    ['a speaker in two rooms', [session('a', '09:00', '10:00', { speakers: [ada] }), session('b', '09:30', '10:30', { roomId: 'attic', speakers: [{ ...ada, name: ' ada  ANGSTRÖM ' }] })], [['SPEAKER_TWICE', 'a b', 'Ada Ångström']]],
    ['two of one name, with addresses of their own', [session('a', '09:00', '10:00', { speakers: [{ ...ada, emailAddress: 'a@example.org' }] }), session('b', '09:30', '10:30', { roomId: 'attic', speakers: [{ ...ada, emailAddress: 'b@example.org' }] })], []],
    ['one account under two names', [session('a', '09:00', '10:00', { speakers: [{ ...ada, personId: '1' }] }), session('b', '09:30', '10:30', { roomId: 'attic', speakers: [{ ...ada, name: 'A. A.', personId: '1' }] })], [['SPEAKER_TWICE', 'a b', 'Ada Ångström']]],
    ['more seats than the room holds', [session('a', '09:00', '10:00', { seats: 51 }), session('b', '10:00', '11:00', { seats: 50 }), session('c', '11:00', '12:00', { seats: 900, roomId: 'attic' })], [['OVER_ROOM', 'a', null]]],
    ['as many chose it as there are seats, in its own number or in the room', [session('a', '09:00', '10:00', { seats: 5, chosenBy: 5 }), session('b', '10:00', '11:00', { chosenBy: 50 })], []],
    ['more chose it than its own seats, or than the room holds', [session('a', '09:00', '10:00', { seats: 5, chosenBy: 6 }), session('b', '10:00', '11:00', { chosenBy: 51 })], [['OVER_CHOSEN', 'a', null], ['OVER_CHOSEN', 'b', null]]],
    ['chosen by any number, where no limit is known', [session('a', '09:00', '10:00', { roomId: 'attic', chosenBy: 900 }), session('b', '10:00', '11:00', { roomId: null, chosenBy: 900 })], []],
    ['before the event and after it', [session('a', '07:45', '08:30'), session('b', '16:30', '17:15')], [['OUTSIDE_EVENT', 'a', null], ['OUTSIDE_EVENT', 'b', null]]],
  ])('%s', (_, sessions, expected) => {
    expect(agendaConflicts(sessions, ROOMS, EVENT).map(({ kind, sessionIds, speaker }) => [kind, sessionIds.join(' '), speaker])).toEqual(expected);
  });
});

const anySession = fc.tuple(fc.constantFrom('a', 'b', 'c', 'd', 'e'), fc.integer({ min: 0, max: 40 }), fc.integer({ min: 1, max: 12 }), fc.constantFrom('hall', 'attic', null), fc.option(fc.integer({ min: 0, max: 80 })), fc.nat(90), fc.subarray([ada, { ...ada, name: 'Ben' }])).map(
  ([id, from, quarters, roomId, seats, chosenBy, speakers]): PlacedSession => ({ id, kind: 'TALK', startsAt: new Date(EVENT.startsAt.getTime() + from * 900_000), endsAt: new Date(EVENT.startsAt.getTime() + (from + quarters) * 900_000), roomId, seats, chosenBy, speakers }),
);
const anyAgenda = fc.uniqueArray(anySession, { selector: ({ id }) => id, maxLength: 5 });
const later = (sessions: readonly PlacedSession[], minutes: number): PlacedSession[] => sessions.map((each) => ({ ...each, startsAt: new Date(each.startsAt.getTime() + minutes * 60_000), endsAt: new Date(each.endsAt.getTime() + minutes * 60_000) }));

describe('in every agenda', () => {
  it('the order in which sessions are given means nothing', () => {
    fc.assert(fc.property(anyAgenda.chain((agenda) => fc.tuple(fc.constant(agenda), fc.shuffledSubarray(agenda, { minLength: agenda.length }))), ([agenda, shuffled]) => {
      expect(agendaConflicts(shuffled, ROOMS, EVENT)).toEqual(agendaConflicts(agenda, ROOMS, EVENT));
    }));
  });

  it('moving all of it by the same time changes nothing among the sessions', () => {
    const among = (sessions: readonly PlacedSession[]) => agendaConflicts(sessions, ROOMS, { startsAt: null, endsAt: null });
    fc.assert(fc.property(anyAgenda, fc.integer({ min: -600, max: 600 }), (agenda, minutes) => {
      expect(among(later(agenda, minutes))).toEqual(among(agenda));
    }));
  });

  it('sessions that have no moment in common have no conflict in common', () => {
    fc.assert(fc.property(anyAgenda, (agenda) => {
      for (const { sessionIds: [one, other] } of agendaConflicts(agenda, ROOMS, EVENT)) if (other) expect(overlap(agenda.find(({ id }) => id === one)!, agenda.find(({ id }) => id === other)!)).toBe(true);
    }));
  });
});

const [ADA, BEN] = ['Ada', 'Ben'].map((name) => ({ name, affiliation: null })) as [{ name: string; affiliation: null }, { name: string; affiliation: null }];
const published = (id: string, over: Partial<PublishedSession> = {}): PublishedSession => ({ id, kind: 'TALK', title: `Session ${id}`, description: null, language: 'en', track: null, seats: 40, startsAt: '2027-03-03T08:00:00Z', endsAt: '2027-03-03T09:00:00Z', room: 'Hall', speakers: [ADA, BEN], ...over });

describe('what changed from one published agenda to the next', () => {
  it.each<[string, PublishedSession[], PublishedSession[], string[]]>([
    ['nothing', [published('a')], [published('a', { speakers: [BEN, ADA] })], []],
    ['one is new, one is gone', [published('a')], [published('b')], ['ADDED b', 'REMOVED a']],
    ['later', [published('a')], [published('a', { startsAt: '2027-03-03T08:15:00Z', endsAt: '2027-03-03T09:15:00Z' })], ['MOVED a']],
    ['longer, elsewhere, under another name, with others', [published('a')], [published('a', { endsAt: '2027-03-03T10:00:00Z', room: null, title: 'Anew', speakers: [] })], ['MOVED a', 'ROOM a', 'RENAMED a', 'SPEAKERS a']],
    ['speaking for somebody else', [published('a')], [published('a', { speakers: [{ ...ADA, affiliation: 'Example Bakers' }, BEN] })], ['SPEAKERS a']],
    ['who speaks introduced differently', [published('a', { speakers: [ADA] })], [published('a', { speakers: [{ ...ADA, about: 'Bakes.' }] })], ['INTRODUCTION a']],
    ['another kind, in another track and language, for fewer, told differently', [published('a')], [published('a', { kind: 'WORKSHOP', track: 'For managers', language: 'de', seats: 12, description: 'Bring a laptop.' })], ['KIND a', 'TRACK a', 'LANGUAGE a', 'SEATS a', 'DESCRIPTION a']],
  ])('%s', (_, before, after, expected) => {
    expect(agendaChanges(before, after).map((change) => `${change.kind} ${(change.after ?? change.before)!.id}`)).toEqual(expected);
  });

  it('is nothing only when all that is read of each session is the same', () => {
    const one = (over: object) => [published('a', over)];
    const other = fc.record({ kind: fc.constantFrom('TALK', 'PANEL'), title: fc.constantFrom('T', 'U'), description: fc.constantFrom(null, 'D'), language: fc.constantFrom(null, 'fr'), track: fc.constantFrom(null, 'X'), seats: fc.constantFrom(null, 5), room: fc.constantFrom(null, 'Hall'), speakers: fc.constantFrom([], [ADA]) });
    fc.assert(fc.property(other, other, (before, after) => {
      const differing = Object.keys(before).filter((field) => JSON.stringify(before[field as keyof typeof before]) !== JSON.stringify(after[field as keyof typeof after]));
      expect(agendaChanges(one(before), one(after))).toHaveLength(differing.length);
    }));
  });
});
