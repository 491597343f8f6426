import fc from 'fast-check';
import { codeKey, drawAnew, drawFor, readReserve, withTaken, type Seats } from '..';

const NOW = new Date('2027-02-01T09:00:00Z');
const kept = { kind: 'COUNTRY', value: 'FR', seats: 2, releaseAt: NOW };

describe('kept seats', () => {
  it.each<[string, object]>([
    ['value REQUIRED', { value: '  ' }],
    ['value NOT_OFFERED', { value: 'XX' }],
    ['value NOT_OFFERED', { kind: 'ROLE', value: 'KING' }],
    ['value NOT_UNDERSTOOD', { kind: 'CODE', value: 'SHORT-7' }],
    ['value NOT_UNDERSTOOD', { kind: 'CODE', value: 'x'.repeat(41) }],
    ['value NOT_UNDERSTOOD', { kind: 'CODE', value: 'friends#and=more' }],
    ['seats OUT_OF_RANGE', { seats: 0 }],
    ['seats OUT_OF_RANGE', { seats: 1.5 }],
    ['releaseAt REQUIRED', { releaseAt: null }],
  ])('have the fault %s', (fault, fields) => {
    const reading = readReserve({ ...kept, ...fields });
    expect('faults' in reading ? reading.faults.map(({ path, reason }) => `${path.join('.')} ${reason}`) : []).toEqual([fault]);
  });

  it('may be under a code that the server makes, or one of enough signs, however it is typed', () => {
    expect(readReserve({ ...kept, kind: 'CODE', value: '' })).toMatchObject({ content: { value: null } });
    expect(readReserve({ ...kept, kind: 'CODE', value: ' Summer-2027 ' })).toMatchObject({ content: { value: 'Summer-2027' } });
    expect(codeKey('summer 2027')).toBe(codeKey('SUMMER-2027'));
  });
});

describe('a change of a party', () => {
  const anySeats = fc.record({ capacity: fc.integer({ min: 4, max: 12 }), kept: fc.integer({ min: 0, max: 4 }), before: fc.integer({ min: 1, max: 4 }), after: fc.integer({ min: 1, max: 6 }), isReleased: fc.boolean() });

  it('to fewer always works; to more only when all fit; and never oversells', () => {
    fc.assert(
      fc.property(anySeats, ({ capacity, kept: seats, before, after, isReleased }) => {
        const empty: Seats = { capacity, generalTaken: 0, reserves: [{ id: 'FR', seats, taken: 0, releaseAt: new Date(NOW.getTime() + 1000) }] };
        const had = drawFor(empty, { size: before, reserveIds: ['FR'] }, NOW);
        if (!had) return;
        const now = isReleased ? new Date(NOW.getTime() + 2000) : NOW;
        const draw = drawAnew(withTaken(empty, had), had, { size: after, reserveIds: ['FR'] }, now);
        expect(draw !== null).toBe(after <= capacity);
        if (draw) expect(draw.general + draw.reserved).toBe(after);
      }),
    );
  });
});
