import { newTicketCode } from './ticket-code';
import { readDoorScan } from './read-door-scan';

const id = '0197a1b2-0000-7000-8000-000000000001';
const other = '0197A1B2-0000-7000-8000-000000000002';
const code = newTicketCode(() => 3);
const scan = { id, deviceId: other, door: ' East ', at: new Date('2027-03-03T08:00:00Z') };
const faults = (fields: object): string[] => {
  const reading = readDoorScan(fields as Parameters<typeof readDoorScan>[0]);
  return 'faults' in reading ? reading.faults.map(({ path, reason }) => `${path.join('.')} ${reason}`) : [];
};

describe('a record of a door', () => {
  it.each<[string, object, string[]]>([
    ['a ticket', { ...scan, kind: 'ADMIT', ticketCode: code }, []],
    ['a ticket as it is typed', { ...scan, kind: 'ADMIT', ticketCode: `${code.slice(0, 4).toLowerCase()}-${code.slice(4)}` }, []],
    ['somebody of the list', { ...scan, kind: 'ADMIT', participantId: other }, []],
    ['nobody', { ...scan, kind: 'ADMIT' }, ['ticketCode REQUIRED']],
    ['a mistyped ticket', { ...scan, kind: 'ADMIT', ticketCode: 'AAAA' }, ['ticketCode NOT_UNDERSTOOD']],
    ['an id that is none', { ...scan, id: 'x', kind: 'ADMIT', ticketCode: code }, ['id NOT_UNDERSTOOD']],
    ['a door without a name', { ...scan, door: '  ', kind: 'ADMIT', ticketCode: code }, ['door REQUIRED']],
    ['a walk-in', { ...scan, kind: 'WALK_IN', walkIn: { name: 'Wim', role: 'MANAGER', countryCode: 'BE' } }, []],
    ['a walk-in without a name', { ...scan, kind: 'WALK_IN', walkIn: { name: '', role: 'MANAGER', countryCode: 'BE' } }, ['walkIn.name REQUIRED']],
    ['a walk-in from nowhere', { ...scan, kind: 'WALK_IN', walkIn: { name: 'Wim', role: 'KING', countryCode: 'XX' } }, ['walkIn.role NOT_OFFERED', 'walkIn.countryCode NOT_OFFERED']],
    ['no walk-in at all', { ...scan, kind: 'WALK_IN' }, ['walkIn REQUIRED']],
    ['taking back', { ...scan, kind: 'UNDO', undoesId: other }, []],
    ['taking back nothing', { ...scan, kind: 'UNDO' }, ['undoesId REQUIRED']],
    ['settling without a reason', { ...scan, kind: 'SETTLE', settlesIds: [id], reason: ' ' }, ['reason REQUIRED']],
    ['settling nothing', { ...scan, kind: 'SETTLE', settlesIds: [], reason: 'Came back in.' }, ['settlesIds REQUIRED']],
  ])('%s', (_, fields, expected) => {
    expect(faults(fields)).toEqual(expected);
  });

  it('keeps what belongs to its kind, in one way of writing', () => {
    expect(readDoorScan({ ...scan, kind: 'UNDO', undoesId: other, ticketCode: 'anything', participantId: 'anything' } as never)).toEqual({
      content: { ...scan, door: 'East', deviceId: other.toLowerCase(), kind: 'UNDO', participantId: null, ticketCode: null, undoesId: other.toLowerCase(), settlesIds: [], reason: null, walkIn: null },
    });
  });
});
