import fc from 'fast-check';
import { asOfDay, conflictsWithWaiting, findByName, isMeantAsCode, listAfter, listWithWaiting, unknownTickets, type ListedPerson, type WaitingScan } from './door-list';
import { newTicketCode, spacedTicketCode } from './ticket-code';

const ada: ListedPerson = { participantId: 'ada', name: 'Ada Ångström', code: 'AAA', hasSeat: true, admissions: [] };
const inside: ListedPerson = { ...ada, admissions: [{ id: '1', at: '2027-03-03T08:00:00.000Z' }] };
const scan = (id: string, over: Partial<WaitingScan> = {}): WaitingScan => ({ id, kind: 'ADMIT', deviceId: 'east', participantId: 'ada', ticketCode: null, undoesId: null, settlesIds: [], at: '2027-03-03T09:00:00.000Z', walkIn: null, ...over });
const undo = (id: string, undoesId: string): WaitingScan => scan(id, { kind: 'UNDO', participantId: null, undoesId });
const nine = '2027-03-03T09:00:00.000Z';
const atNine = (...ids: string[]) => ids.map((id) => ({ id, at: nine }));

describe('the list at a door without network', () => {
  it.each<[string, ListedPerson, WaitingScan[], [string | null, string[]]]>([
    ['nothing waits', ada, [], [null, []]],
    ['let in here', ada, [scan('2')], ['2027-03-03T09:00:00.000Z', ['2']]],
    ['let in here and taken back', ada, [scan('2'), undo('3', '2')], [null, []]],
    ['let in elsewhere', inside, [], ['2027-03-03T08:00:00.000Z', ['1']]],
    ['let in elsewhere, taken back here', inside, [undo('3', '1')], [null, []]],
    ['let in elsewhere, taken back and let in again here', inside, [undo('3', '1'), scan('4')], ['2027-03-03T09:00:00.000Z', ['4']]],
    ['sent, but the device does not know yet', inside, [scan('1')], ['2027-03-03T08:00:00.000Z', ['1']]],
    ['let in here by the code, and the list knows it by now', ada, [scan('2', { participantId: null, ticketCode: 'AAA' })], ['2027-03-03T09:00:00.000Z', ['2']]],
    ['let in here by name and before that by the code', ada, [scan('2'), scan('3', { participantId: null, ticketCode: 'AAA', at: '2027-03-03T08:30:00.000Z' })], ['2027-03-03T08:30:00.000Z', ['3', '2']]],
    ['somebody else', ada, [scan('2', { participantId: 'ben' })], [null, []]],
  ])('%s', (_, person, waiting, [admittedAt, admissionIds]) => {
    expect(asOfDay(listWithWaiting([person], waiting), [], nine)).toMatchObject([{ ...person, admissions: expect.anything(), admittedAt, admissionIds }]);
  });

  const stranger = { participantId: null, name: 'ABCD-EFGH-JKLM', code: 'ABCDEFGHJKLM', hasSeat: false, admissions: atNine('2') };
  const unlisted = (id: string): WaitingScan => scan(id, { participantId: null, ticketCode: 'ABCDEFGHJKLM' });
  const walkIn = scan('2', { kind: 'WALK_IN', participantId: null, walkIn: { name: 'Wim Without' } });
  const told = { kind: 'UNKNOWN', code: 'ABCDEFGHJKLM', records: [{ id: '2', at: '2027-03-03T09:00:00.000Z' }] };

  it('has a ticket of nobody once it was let in, each under its code, as long as a record of it stands', () => {
    expect(listWithWaiting([], [unlisted('2')])).toEqual([stranger]);
    expect(listWithWaiting([], [unlisted('2'), unlisted('3')])).toEqual([{ ...stranger, admissions: atNine('2', '3') }]);
    expect(listWithWaiting([], [unlisted('2'), undo('3', '2')])).toEqual([]);
    expect(unknownTickets([told, { ...told, code: null }, { ...told, kind: 'TWICE' }])).toEqual([stranger]);
    expect(listWithWaiting(unknownTickets([told]), [unlisted('2')])).toEqual([stranger]);
    expect(listWithWaiting(unknownTickets([told]), [unlisted('3')])).toEqual([{ ...stranger, admissions: atNine('2', '3') }]);
    expect(listWithWaiting(unknownTickets([told]), [undo('3', '2')])).toEqual([]);
  });

  it('has who came without a ticket, from the moment that they are written down', () => {
    expect(listWithWaiting([], [walkIn])).toEqual([{ participantId: null, name: 'Wim Without', code: null, hasSeat: false, admissions: atNine('2') }]);
    expect(listWithWaiting([], [walkIn, undo('3', '2')])).toEqual([]);
    // It is sent, and the device has not forgotten it yet.
    expect(listWithWaiting([{ ...ada, name: 'Wim Without', code: null, admissions: atNine('2') }], [walkIn])).toHaveLength(1);
  });

  it('has every standing record that waits exactly once, and no record that was taken back', () => {
    const ids = ['1', '2', '3', '4', '5'];
    const anyWaiting = fc.uniqueArray(
      fc.record({ id: fc.constantFrom(...ids), kind: fc.constantFrom('ADMIT' as const, 'WALK_IN' as const, 'UNDO' as const), whom: fc.constantFrom('ada', 'AAA', 'ABCDEFGHJKLM'), undoesId: fc.constantFrom(...ids) }),
      { selector: ({ id }) => id, maxLength: 5 },
    ).map((all) => all.map(({ id, kind, whom, undoesId }) => (kind === 'UNDO' ? undo(id, undoesId) : kind === 'WALK_IN' ? scan(id, { kind, participantId: null, walkIn: { name: 'Wim' } }) : scan(id, { participantId: whom === 'ada' ? whom : null, ticketCode: whom === 'ada' ? null : whom }))));
    fc.assert(
      fc.property(anyWaiting, fc.constantFrom(ada, inside), (waiting, person) => {
        const list = listWithWaiting([person, ...unknownTickets([told])], waiting);
        const undone = waiting.flatMap(({ undoesId }) => undoesId ?? []);
        const there = [...new Set([...person.admissions.map(({ id }) => id), '2', ...waiting.flatMap(({ id, kind }) => (kind === 'UNDO' ? [] : id))])].filter((id) => !undone.includes(id));
        expect(list.flatMap(({ admissions }) => admissions.map(({ id }) => id)).toSorted()).toEqual(there.toSorted());
      }),
    );
  });

  it('is that of each day of the event: who was let in the day before comes in anew, and is taken back day by day', () => {
    const days = [{ day: '2027-03-03', from: '2027-03-03T03:00:00.000Z' }, { day: '2027-03-04', from: '2027-03-04T03:00:00.000Z' }];
    const second = '2027-03-04T08:00:00.000Z';
    const seen = (at: string, ...waiting: WaitingScan[]) => asOfDay(listWithWaiting([inside], waiting), days, at).map(({ admittedAt, admissionIds }) => [admittedAt, admissionIds]);
    expect(seen(nine)).toEqual([['2027-03-03T08:00:00.000Z', ['1']]]);
    expect(seen(second)).toEqual([[null, []]]);
    expect(seen(second, scan('2', { at: second }))).toEqual([[second, ['2']]]);
    expect(seen(second, scan('2', { at: second }), undo('3', '2'))).toEqual([[null, []]]);
    expect(seen(nine, scan('2', { at: second }), undo('3', '2'))).toEqual([['2027-03-03T08:00:00.000Z', ['1']]]);
  });

  it('shows no record in a conflict that was taken back here', () => {
    const twice = { kind: 'TWICE', code: null, records: [{ id: '1', at: '' }, { id: '2', at: '' }] };
    expect(conflictsWithWaiting([twice, told], [undo('3', '1')])).toEqual([told]);
    expect(conflictsWithWaiting([{ ...twice, kind: 'NOT_VALID' }], [undo('3', '1')])).toEqual([{ ...twice, kind: 'NOT_VALID', records: [{ id: '2', at: '' }] }]);
    expect(conflictsWithWaiting([twice, told], [undo('3', '1'), undo('4', '2')])).toEqual([]);
  });

  it('is after news what the server has, or says that it has to be asked for again', () => {
    const anyList = fc.uniqueArray(fc.record({ participantId: fc.constantFrom('a', 'b', 'c', 'd', 'e'), name: fc.constantFrom('Ada', 'Ben') }), { selector: ({ participantId }) => participantId }).map((people) => people.map((person) => ({ ...ada, ...person })));
    const sorted = (people: readonly ListedPerson[] | null) => people?.toSorted((one, other) => one.participantId.localeCompare(other.participantId));
    fc.assert(
      fc.property(anyList, anyList, fc.subarray(['a', 'b', 'c', 'd', 'e']), (before, after, again) => {
        const is = (people: readonly ListedPerson[], { participantId, name }: ListedPerson) => people.some((each) => each.participantId === participantId && each.name === name);
        const entries = after.filter((person) => !is(before, person) || again.includes(person.participantId));
        const goneIds = before.filter(({ participantId }) => after.every((person) => person.participantId !== participantId)).map(({ participantId }) => participantId);
        expect(sorted(listAfter(before, { isWhole: false, entries, goneIds, listed: after.length }))).toEqual(sorted(after));
        expect(listAfter(before, { isWhole: true, entries: after, goneIds: [], listed: after.length })).toEqual(after);
        // Whoever was erased is not told of.
        if (goneIds.length > 0) expect(listAfter(before, { isWhole: false, entries, goneIds: goneIds.slice(1), listed: after.length })).toBeNull();
      }),
    );
  });

  it('finds people by parts of their name', () => {
    const bob = { ...ada, participantId: 'bob', name: 'Bob Angstrom-Smith' };
    expect(findByName([ada, bob], 'angs')).toEqual([ada, bob]);
    expect(findByName([ada, bob], ' ÅNGSTROM  ada')).toEqual([ada]);
    expect(findByName([ada, bob], '  ')).toEqual([]);
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
