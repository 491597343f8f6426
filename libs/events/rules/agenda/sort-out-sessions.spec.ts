import { NOT_PLACED, sessionAddressOf, sessionChoiceIn, sessionDays, sessionsShown, type SessionChoice, type SoughtSession } from './sort-out-sessions';

const ZONE = 'Europe/Brussels';
const session = (title: string, over: Partial<SoughtSession> = {}): SoughtSession => ({ title, speakers: [], ...over });
const SOME = [
  session('Öfen', { startsAt: '2027-03-03T23:30:00Z', roomId: 'hall', track: 'For bakers', speakers: [{ name: 'Björn Berg' }] }),
  session('Dashboards', { startsAt: new Date('2027-03-03T09:00:00Z'), track: 'For managers' }),
  session('Waits', { roomId: 'hall' }),
];
const all = sessionChoiceIn(new URLSearchParams());

describe('the sessions of a plan', () => {
  it.each<[Partial<SessionChoice>, string[]]>([
    [{}, ['Öfen', 'Dashboards', 'Waits']],
    [{ day: '2027-03-04' }, ['Öfen']],
    [{ day: '2027-03-03' }, ['Dashboards']],
    [{ day: NOT_PLACED }, ['Waits']],
    [{ track: 'For bakers' }, ['Öfen']],
    [{ room: 'hall' }, ['Öfen', 'Waits']],
    [{ room: NOT_PLACED }, ['Dashboards']],
    [{ text: 'ofen' }, ['Öfen']],
    [{ text: 'BJORN' }, ['Öfen']],
    [{ room: 'hall', day: NOT_PLACED, text: 'bjorn' }, []],
  ])('are narrowed down by %j', (choice, titles) => {
    expect(sessionsShown(SOME, { ...all, ...choice }, ZONE).map(({ title }) => title)).toEqual(titles);
  });

  it('are on days of the clock of the event', () => {
    expect(sessionDays(SOME, ZONE)).toEqual(['2027-03-03', '2027-03-04']);
    expect(sessionDays(SOME, 'UTC')).toEqual(['2027-03-03']);
  });

  it.each(['', 'day=none', 'day=2027-03-03&track=For+bakers&room=none&q=robots'])('stand in the address %j', (address) => {
    expect(sessionAddressOf(sessionChoiceIn(new URLSearchParams(address))).toString()).toBe(address);
  });

  it('are all there for an address that says nothing understood', () => {
    expect(sessionChoiceIn(new URLSearchParams('day=odd&track=%20&room=&q=%20'))).toEqual({ day: null, track: null, room: null, text: null });
  });
});
