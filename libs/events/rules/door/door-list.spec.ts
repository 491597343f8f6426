import fc from 'fast-check';
import { findByName, isMeantAsCode, listWithWaiting, type ListedPerson, type WaitingScan } from './door-list';
import { newTicketCode, spacedTicketCode } from './ticket-code';

const ada: ListedPerson = { participantId: 'ada', name: 'Ada Ångström', code: 'AAA', hasSeat: true, admittedAt: null, admissionIds: [] };
const inside: ListedPerson = { ...ada, admittedAt: '2027-03-03T08:00:00.000Z', admissionIds: ['1'] };
const scan = (id: string, over: Partial<WaitingScan> = {}): WaitingScan => ({ id, kind: 'ADMIT', deviceId: 'east', participantId: 'ada', ticketCode: null, undoesId: null, settlesIds: [], at: '2027-03-03T09:00:00.000Z', ...over });
const undo = (id: string, undoesId: string): WaitingScan => scan(id, { kind: 'UNDO', participantId: null, undoesId });

describe('the list at a door without network', () => {
  it.each<[string, ListedPerson, WaitingScan[], [string | null, string[]]]>([
    ['nothing waits', ada, [], [null, []]],
    ['let in here', ada, [scan('2')], ['2027-03-03T09:00:00.000Z', ['2']]],
    ['let in here and taken back', ada, [scan('2'), undo('3', '2')], [null, []]],
    ['let in elsewhere', inside, [], ['2027-03-03T08:00:00.000Z', ['1']]],
    ['let in elsewhere, taken back here', inside, [undo('3', '1')], [null, []]],
    ['let in elsewhere, taken back and let in again here', inside, [undo('3', '1'), scan('4')], ['2027-03-03T09:00:00.000Z', ['4']]],
    ['sent, but the device does not know yet', inside, [scan('1')], ['2027-03-03T08:00:00.000Z', ['1']]],
    ['somebody else', ada, [scan('2', { participantId: 'ben' })], [null, []]],
  ])('%s', (_, person, waiting, [admittedAt, admissionIds]) => {
    expect(listWithWaiting([person], waiting)).toEqual([{ ...person, admittedAt, admissionIds }]);
  });

  it('finds people by parts of their name', () => {
    const bob = { ...ada, participantId: 'bob', name: 'Bob Angstrom-Smith' };
    expect(findByName([ada, bob], 'angs', 10)).toEqual([ada, bob]);
    expect(findByName([ada, bob], ' ÅNGSTROM  ada', 10)).toEqual([ada]);
    expect(findByName([ada, bob], 'angs', 1)).toEqual([ada]);
    expect(findByName([ada, bob], '  ', 10)).toEqual([]);
  });

  it('knows a ticket from a name, whatever signs the ticket has by chance', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(30), { minLength: 11, maxLength: 11 }), fc.constantFrom((code: string) => code, (code: string) => code.toLowerCase(), spacedTicketCode), (signs, written) => {
        const code = newTicketCode((below) => signs.pop()! % below);
        expect(isMeantAsCode([ada], written(code))).toBe(true);
      }),
    );
    // Every sign a letter.
    const letters = newTicketCode(() => 12);
    expect([/\d/.test(letters), isMeantAsCode([ada], letters), isMeantAsCode([{ ...ada, name: letters }], letters)]).toEqual([false, true, false]);
    for (const typed of ['ada', 'Ada Ångström', 'O’Brien', 'Ann-Sophie', 'a', '']) expect([typed, isMeantAsCode([ada], typed)]).toEqual([typed, false]);
    expect(isMeantAsCode([ada], 'H2CVNW8J6HC')).toBe(true);
  });
});
