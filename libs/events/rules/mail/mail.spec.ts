import fc from 'fast-check';
import { readEventMessage } from './event-message';
import { reminderDue } from './reminder';

const at = (text: string): Date => new Date(`2027-03-${text}:00Z`);
const STARTS = at('20T09:00');

describe('reminders', () => {
  it.each<[string, string, string, ReturnType<typeof reminderDue>]>([
    ['long before', '01T09:00', '05T09:00', null],
    ['a week before', '01T09:00', '13T09:00', 'REMINDER_WEEK'],
    ['the server was down for four days', '01T09:00', '17T09:00', 'REMINDER_WEEK'],
    ['too late for the week, too early for the day', '01T09:00', '18T09:00', null],
    ['a day before', '01T09:00', '19T09:00', 'REMINDER_DAY'],
    ['an hour before', '01T09:00', '20T08:00', null],
    ['registered within the week', '14T09:00', '14T10:00', null],
    ['registered within the week, a day before', '14T09:00', '19T10:00', 'REMINDER_DAY'],
    ['registered on the last day', '19T10:00', '19T11:00', null],
    ['over', '01T09:00', '21T09:00', null],
  ])('%s', (_, registered, now, kind) => {
    expect(reminderDue(STARTS, at(registered), at(now))).toBe(kind);
  });

  it('never come to somebody who has just registered, and never after the beginning', () => {
    const hours = fc.integer({ min: -500, max: 500 }).map((offset) => new Date(STARTS.getTime() + offset * 3_600_000));
    fc.assert(
      fc.property(hours, hours, (registered, now) => {
        const kind = reminderDue(STARTS, registered, now);
        if (kind !== null) expect(now < STARTS && registered < now).toBe(true);
      }),
    );
  });
});

describe('a message of organisers', () => {
  const sound = { subject: 'Another entrance', text: 'Please use the door in Mill Lane.', states: ['CONFIRMED'] };
  const faults = (fields: object): string[] => {
    const reading = readEventMessage({ ...sound, ...fields });
    return 'faults' in reading ? reading.faults.map(({ path, reason }) => `${path.join('.')} ${reason}`) : [];
  };

  it.each<[string[], object]>([
    [[], {}],
    [[], { country: 'BE', role: 'MANAGER', language: 'fr', isCheckedIn: false, isNecessary: true, states: ['CONFIRMED', 'WAITING'] }],
    [['subject REQUIRED', 'text REQUIRED'], { subject: ' ', text: '\n' }],
    [['text TOO_LONG'], { text: 'a'.repeat(4001) }],
    [['states REQUIRED'], { states: [] }],
    [['states NOT_OFFERED'], { states: ['CANCELLED'] }],
    [['country NOT_OFFERED'], { country: 'XX' }],
  ])('has the faults %j with %j', (expected, fields) => {
    expect(faults(fields)).toEqual(expected);
  });
});
