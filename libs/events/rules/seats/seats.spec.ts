import fc from 'fast-check';
import { drawFor, freeFor, generalFree, leastCapacity, takenSeats, withGivenBack, withTaken, type Draw, type Reserve, type Seats } from './seats';
import { serveWaitlist, fittingKinds, isPassedOver, kindsOf, type Waiting } from './waitlist';

const NOW = new Date('2027-02-01T00:00:00Z');
const LATER = new Date('2027-02-10T00:00:00Z');
const BEFORE = new Date('2027-01-10T00:00:00Z');
const reserve = (id: string, seats: number, taken: number, releaseAt = LATER): Reserve => ({ id, seats, taken, releaseAt });
const seats = (capacity: number, generalTaken: number, ...reserves: Reserve[]): Seats => ({ capacity, generalTaken, reserves });
const party = (id: string, size: number, ...reserveIds: string[]): Waiting => ({ id, size, reserveIds });

describe('the seats of an event', () => {
  it.each<[string, Seats, number, string[], Draw | null]>([
    ['are free', seats(10, 9), 1, [], { general: 1, reserveId: null, reserved: 0 }],
    ['are all taken', seats(10, 10), 1, [], null],
    ['are too few for all of a party', seats(10, 8), 3, [], null],
    ['are kept for others', seats(10, 7, reserve('FR', 3, 0)), 1, [], null],
    ['are kept for this party', seats(10, 7, reserve('FR', 3, 1)), 2, ['FR'], { general: 0, reserveId: 'FR', reserved: 2 }],
    ['come from both', seats(10, 6, reserve('FR', 3, 2)), 2, ['FR'], { general: 1, reserveId: 'FR', reserved: 1 }],
    ['were kept until now', seats(10, 7, reserve('FR', 3, 1, NOW)), 2, [], { general: 2, reserveId: null, reserved: 0 }],
    ['were kept, and those taken stay so', seats(10, 7, reserve('FR', 3, 1, BEFORE)), 3, [], null],
    ['are taken where most is kept', seats(10, 0, reserve('FR', 1, 0), reserve('IT', 3, 0)), 2, ['FR', 'IT'], { general: 0, reserveId: 'IT', reserved: 2 }],
  ])('%s', (_, given, size, reserveIds, draw) => {
    expect(drawFor(given, { size, reserveIds }, NOW)).toEqual(draw);
  });

  it('say how small the capacity may become', () => {
    expect(leastCapacity(seats(20, 5, reserve('FR', 3, 1), reserve('IT', 4, 2, BEFORE)), NOW)).toBe(5 + 3 + 2);
  });

  const anySeats = fc
    .record({ generalTaken: fc.nat(10), free: fc.nat(10), reserves: fc.array(fc.record({ seats: fc.nat(5), share: fc.double({ min: 0, max: 1, noNaN: true }), releaseAt: fc.constantFrom(BEFORE, LATER) }), { maxLength: 3 }) })
    .map(({ generalTaken, free, reserves }): Seats => {
      const kept = reserves.map(({ seats: kept, share, releaseAt }, at) => ({ id: String(at), seats: kept, taken: Math.floor(kept * share), releaseAt }));
      return { capacity: leastCapacity({ capacity: 0, generalTaken, reserves: kept }, NOW) + free, generalTaken, reserves: kept };
    });
  const anyParty = fc.record({ size: fc.integer({ min: 1, max: 6 }), reserveIds: fc.subarray(['0', '1', '2']) });

  it('are never given twice, and a draw given back leaves all as it was', () => {
    fc.assert(
      fc.property(anySeats, anyParty, (given, wanted) => {
        const draw = drawFor(given, wanted, NOW);
        expect(draw !== null).toBe(wanted.size <= freeFor(given, wanted, NOW));
        if (!draw) return;
        expect(draw.general + draw.reserved).toBe(wanted.size);
        const after = withTaken(given, draw);
        expect(generalFree(after, NOW)).toBeGreaterThanOrEqual(0);
        expect(takenSeats(after)).toBe(takenSeats(given) + wanted.size);
        for (const { seats: kept, taken } of after.reserves) expect(taken).toBeLessThanOrEqual(kept);
        expect(withGivenBack(after, draw)).toEqual(given);
      }),
    );
  });

  it('are offered to those who wait in their order, and afterwards nobody who waits would fit', () => {
    fc.assert(
      fc.property(anySeats, fc.array(anyParty, { maxLength: 8 }), (given, parties) => {
        const waiting = parties.map((each, at) => ({ ...each, id: `party ${at}` }));
        const { offers, seats: after } = serveWaitlist(given, waiting, kindsOf(waiting), NOW);
        const offered = new Set(offers.map(({ id }) => id));
        expect(generalFree(after, NOW)).toBeGreaterThanOrEqual(0);
        for (const each of waiting) if (!offered.has(each.id)) expect(drawFor(after, each, NOW)).toBeNull();
        const place = (id: string): number => waiting.findIndex((each) => each.id === id);
        for (const { wanted, free } of offers.flatMap((offer) => offer.passedOver)) expect(wanted).toBeGreaterThan(free);
        // Whoever was offered seats behind a party that got none went past it, with the reason kept, and with one only.
        for (const each of waiting.filter(({ id }) => !offered.has(id)))
          for (const offer of offers.filter(({ id }) => place(id) > place(each.id))) expect(offer.passedOver.filter((reason) => isPassedOver(reason, each))).toHaveLength(1);
      }),
    );
  });

  it('are offered to the same when those who wait are read in slices, and only while somebody of their kind would fit', () => {
    fc.assert(
      fc.property(anySeats, fc.array(anyParty, { maxLength: 12 }), fc.integer({ min: 1, max: 4 }), (given, parties, most) => {
        const waiting = parties.map((each, at) => ({ ...each, id: `party ${at}`, number: at + 1 }));
        const kinds = kindsOf(waiting);
        const offers = [];
        let left = given;
        for (let after = 0; ; ) {
          const fitting = fittingKinds(left, kinds, NOW);
          const slice = waiting.filter((each) => each.number > after && kindsOf([each, ...fitting]).length === fitting.length).slice(0, most);
          if (slice.length === 0) break;
          after = slice.at(-1)!.number;
          const served = serveWaitlist(left, slice, kinds, NOW);
          offers.push(...served.offers);
          left = served.seats;
        }
        expect({ offers, seats: left }).toEqual(serveWaitlist(given, waiting, kinds, NOW));
      }),
    );
  });
});

describe('a waitlist', () => {
  it('passes over groups for which too little is free, and says why once for those who want alike', () => {
    const waiting = [party('a firm of three', 3), party('another', 3), party('Ada', 1), party('Ben', 1), party('Cem', 1)];
    const { offers } = serveWaitlist(seats(10, 8), waiting, kindsOf(waiting), NOW);
    expect(offers.map(({ id, free, passedOver }) => ({ id, free, passedOver }))).toEqual([
      { id: 'Ada', free: 2, passedOver: [{ wanted: 3, free: 2, reserveIds: [[]] }] },
      { id: 'Ben', free: 1, passedOver: [{ wanted: 3, free: 1, reserveIds: [[]] }] },
    ]);
  });

  it('gives kept seats to those for whom they are kept', () => {
    const waiting = [party('Ada', 1), party('Zoé', 1, 'FR')];
    const { offers } = serveWaitlist(seats(10, 9, reserve('FR', 1, 0)), waiting, kindsOf(waiting), NOW);
    expect(offers).toEqual([{ id: 'Zoé', draw: { general: 0, reserveId: 'FR', reserved: 1 }, free: 1, passedOver: [{ wanted: 1, free: 0, reserveIds: [[]] }] }]);
  });
});
