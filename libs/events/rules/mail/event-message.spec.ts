import { readEventMessage } from './event-message';

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
    [[], { states: [], audience: 'SPEAKERS' }],
    [[], { states: [], isChosen: true }],
    [['audience NOT_OFFERED'], { audience: 'EVERYBODY' }],
    [['sessionIds REQUIRED'], { sessionIds: [] }],
    [['cameOn NOT_UNDERSTOOD'], { cameOn: '2027-02-30' }],
    [['states NOT_OFFERED'], { states: ['CANCELLED'] }],
    [['country NOT_OFFERED'], { country: 'XX' }],
  ])('has the faults %j with %j', (expected, fields) => {
    expect(faults(fields)).toEqual(expected);
  });
});
