import fc from 'fast-check';
import { doorDayAt, type DoorDay } from './door-day';
import { admissionStop, admittedAt, doorConflicts, doorWindow, standingAdmissions, type Admitting, type DoorScan } from './door-scan';

const scan = (id: string, over: Partial<DoorScan> = {}): DoorScan => ({ id, kind: 'ADMIT', deviceId: 'east', participantId: 'ada', ticketCode: null, undoesId: null, settlesIds: [], at: '2027-03-03T08:00:00.000Z', ...over });
const undo = (id: string, undoesId: string): DoorScan => scan(id, { kind: 'UNDO', participantId: null, undoesId });
const settle = (id: string, settlesIds: string[], at = '2027-03-03T09:00:00.000Z'): DoorScan => scan(id, { kind: 'SETTLE', participantId: null, settlesIds, at });
const DAYS: readonly DoorDay[] = [{ day: '2027-03-03', from: '2027-03-03T03:00:00.000Z' }, { day: '2027-03-04', from: '2027-03-04T03:00:00.000Z' }];
const next = (id: string, over: Partial<DoorScan> = {}): DoorScan => scan(id, { at: '2027-03-04T08:00:00.000Z', ...over });
const everybody = (): boolean => true;
const kinds = (scans: DoorScan[], hasSeat = everybody) => doorConflicts(scans, DAYS, hasSeat).map(({ kind, settledBy, scans: about }) => [kind, about.map(({ id }) => id).join(' '), settledBy?.id ?? null]);

describe('what doors recorded', () => {
  it.each<[string, DoorScan[], [string, string, string | null][]]>([
    ['one door', [scan('1')], []],
    ['one door that let in one ticket twice', [scan('1'), scan('2', { at: '2027-03-03T08:01:00.000Z' })], [['TWICE', '1 2', null]]],
    ['one door that let in one ticket twice and took back either', [scan('1'), scan('2', { at: '2027-03-03T08:01:00.000Z' }), undo('3', '1')], []],
    ['one record that was sent twice', [scan('1'), scan('1')], []],
    ['two doors, one ticket', [scan('1'), scan('2', { deviceId: 'west' })], [['TWICE', '1 2', null]]],
    ['two doors, one of which took it back', [scan('1'), scan('2', { deviceId: 'west' }), undo('3', '2')], []],
    ['two doors, settled', [scan('1'), scan('2', { deviceId: 'west' }), settle('3', ['1', '2'])], [['TWICE', '1 2', '3']]],
    ['settled, then a third door', [scan('1'), scan('2', { deviceId: 'west' }), settle('3', ['1', '2']), scan('4', { deviceId: 'north', at: '2027-03-03T10:00:00.000Z' })], [['TWICE', '1 2 4', null]]],
    ['settled twice: the later word counts', [scan('1'), scan('2', { deviceId: 'west' }), settle('3', ['1', '2']), settle('4', ['2', '1'], '2027-03-03T09:30:00.000Z')], [['TWICE', '1 2', '4']]],
    ['the next day', [scan('1'), next('2')], []],
    ['the next day, and once more', [scan('1'), next('2'), next('3', { deviceId: 'west' })], [['TWICE', '2 3', null]]],
    ['twice on both days, the first of them settled', [scan('1'), scan('2'), next('3'), next('4'), settle('5', ['1', '2'])], [['TWICE', '1 2', '5'], ['TWICE', '3 4', null]]],
    ['twice on the next day, one of which is taken back', [scan('1'), next('2'), next('3'), undo('4', '2')], []],
    ['a ticket of nobody', [scan('1', { participantId: null })], [['UNKNOWN', '1', null]]],
    ['one ticket of nobody, twice', [scan('1', { participantId: null, ticketCode: 'AAA' }), scan('2', { participantId: null, ticketCode: 'AAA', deviceId: 'west' })], [['UNKNOWN', '1 2', null]]],
    ['two tickets of nobody', [scan('1', { participantId: null, ticketCode: 'AAA' }), scan('2', { participantId: null, ticketCode: 'BBB' })], [['UNKNOWN', '1', null], ['UNKNOWN', '2', null]]],
    ['two records of which nothing is known', [scan('1', { participantId: null }), scan('2', { participantId: null })], [['UNKNOWN', '1', null], ['UNKNOWN', '2', null]]],
    ['a ticket of nobody, taken back', [scan('1', { participantId: null }), undo('2', '1')], []],
  ])('%s', (_, scans, expected) => {
    expect(kinds(scans)).toEqual(expected);
  });

  it('names the ticket that nobody here has, and none where somebody is known', () => {
    expect(doorConflicts([scan('1', { participantId: null, ticketCode: 'AAA' })], DAYS, everybody)).toMatchObject([{ kind: 'UNKNOWN', participantId: null, ticketCode: 'AAA' }]);
    expect(doorConflicts([scan('1', { ticketCode: 'AAA' })], DAYS, () => false)).toMatchObject([{ kind: 'NOT_VALID', participantId: 'ada', ticketCode: null }]);
  });

  it('tells who has no seat: by a ticket that is not valid, or as a walk-in in a full house', () => {
    expect(kinds([scan('1')], () => false)).toEqual([['NOT_VALID', '1', null]]);
    expect(kinds([scan('1', { kind: 'WALK_IN' })], () => false)).toEqual([['NO_SEAT', '1', null]]);
    expect(kinds([scan('1', { kind: 'WALK_IN' }), next('2'), settle('3', ['1'])], () => false)).toEqual([['NO_SEAT', '1', '3'], ['NOT_VALID', '2', null]]);
  });

  it('says when somebody was let in first, and nothing when that was taken back', () => {
    const later = scan('2', { deviceId: 'west', at: '2027-03-03T08:30:00.000Z' });
    expect(admittedAt([later, scan('1')]).get('ada')).toBe('2027-03-03T08:00:00.000Z');
    expect(admittedAt([undo('3', '1'), later, scan('1')]).get('ada')).toBe('2027-03-03T08:30:00.000Z');
    expect(admittedAt([undo('3', '1'), scan('1')]).size).toBe(0);
  });

  it('has a day before and after the event', () => {
    const startsAt = new Date('2027-03-03T08:00:00Z');
    expect(doorWindow({ startsAt, endsAt: new Date('2027-03-04T15:00:00Z') })).toEqual({ from: new Date('2027-03-02T08:00:00Z'), until: new Date('2027-03-05T15:00:00Z') });
    expect(doorWindow({ startsAt, endsAt: null })?.until).toEqual(new Date('2027-03-04T08:00:00Z'));
    expect(doorWindow({ startsAt: null, endsAt: null })).toBeNull();
  });
});

const ids = fc.constantFrom('1', '2', '3', '4', '5', '6');
const anyScan = fc.record<DoorScan>({
  id: ids,
  kind: fc.constantFrom('ADMIT', 'WALK_IN', 'UNDO', 'SETTLE'),
  deviceId: fc.constantFrom('east', 'west'),
  participantId: fc.constantFrom('ada', 'ben', null),
  ticketCode: fc.constantFrom('AAA', null),
  undoesId: fc.option(ids),
  settlesIds: fc.subarray(['1', '2', '3', '4', '5', '6']),
  at: fc.constantFrom('2027-03-03T08:00:00.000Z', '2027-03-03T09:00:00.000Z', '2027-03-04T08:00:00.000Z', '2027-03-04T09:00:00.000Z'),
});
/** A set of records: one id is one record. */
const anyDay = fc.uniqueArray(anyScan, { selector: ({ id }) => id, maxLength: 6 });
const hasSeat = (participantId: string): boolean => participantId === 'ada';
const seen = (scans: readonly DoorScan[]) => [admittedAt(scans), doorConflicts(scans, DAYS, hasSeat)];

describe('in whatever order records arrive', () => {
  it('says the same, and the same when some arrive again', () => {
    fc.assert(
      fc.property(anyDay.chain((day) => fc.tuple(fc.constant(day), fc.shuffledSubarray(day, { minLength: day.length }), fc.subarray(day))), ([day, shuffled, again]) => {
        expect(seen([...shuffled, ...again])).toEqual(seen(day));
      }),
    );
  });

  it('loses nobody: whoever is in was let in by a record that stands, and each such record is in somebody’s first or in a later one', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const standing = standingAdmissions(day);
        expect(new Set(admittedAt(day).keys())).toEqual(new Set(standing.flatMap(({ participantId }) => participantId ?? [])));
      }),
    );
  });

  it('shows every record of somebody without a seat, of nobody, and of whoever was let in twice on one day, each in one conflict, none of two days', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const conflicts = doorConflicts(day, DAYS, hasSeat);
        expect(conflicts.filter(({ participantId, scans }) => participantId !== null && new Set(scans.map(({ at }) => doorDayAt(DAYS, at))).size > 1)).toEqual([]);
        const shown = conflicts.flatMap(({ scans }) => scans.map(({ id }) => id));
        const standing = standingAdmissions(day);
        const isAlone = (one: DoorScan): boolean => standing.every(({ id, participantId, at }) => id === one.id || participantId !== one.participantId || doorDayAt(DAYS, at) !== doorDayAt(DAYS, one.at));
        expect(shown.toSorted()).toEqual(standing.filter((one) => one.participantId === null || !hasSeat(one.participantId) || !isAlone(one)).map(({ id }) => id).toSorted());
      }),
    );
  });

  it('is settled by taking back: one side leaves the other, both leave nobody', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        for (const { kind, scans } of doorConflicts(day, DAYS, hasSeat)) {
          const without = (ids: readonly string[]) => doorConflicts([...day, ...ids.map((undoesId) => ({ ...day[0]!, id: `undo ${undoesId}`, kind: 'UNDO' as const, undoesId }))], DAYS, hasSeat);
          const ids = scans.map(({ id }) => id);
          const isAbout = (id: string) => without(ids.filter((each) => each !== id)).some((conflict) => conflict.scans.some((scan) => scan.id === id));
          expect(ids.map(isAbout)).toEqual(ids.map(() => kind !== 'TWICE'));
          expect(without(ids).flatMap((conflict) => conflict.scans).filter(({ id }) => ids.includes(id))).toEqual([]);
        }
      }),
    );
  });
});

describe('admitting', () => {
  const at = (time: string): Date => new Date(`2027-03-${time}Z`);
  const event: Admitting = { standing: 'PUBLISHED', standingSince: at('01T08:00'), startsAt: at('03T08:00'), endsAt: at('03T16:00') };
  it.each<[string | null, string, Partial<Admitting>]>([
    [null, '03T09:00', {}],
    [null, '04T15:59', {}],
    ['EVENT_OVER', '04T16:00', {}],
    [null, '03T18:00', { standing: 'HELD', standingSince: at('03T17:00') }],
    [null, '03T08:59', { standing: 'CANCELLED', standingSince: at('03T09:00') }],
    ['EVENT_CANCELLED', '03T09:00', { standing: 'CANCELLED', standingSince: at('03T09:00') }],
    ['EVENT_POSTPONED', '03T09:00', { standing: 'POSTPONED', standingSince: at('03T09:00') }],
    ['EVENT_CANCELLED', '12T09:00', { standing: 'CANCELLED', standingSince: at('03T09:00') }],
    [null, '12T09:00', { startsAt: null, endsAt: null }],
  ])('is stopped by %s at %s with %j', (stop, moment, given) => {
    expect(admissionStop({ ...event, ...given }, at(moment))).toBe(stop);
  });
});
