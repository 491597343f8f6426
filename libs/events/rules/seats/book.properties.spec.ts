import fc from 'fast-check';
import { drawFor, leastCapacity, mostUnconfirmed } from '..';
import { BookModel } from '../../testing/book-model';
import { anyStep, type Step } from '../../testing/steps';

const NOW = new Date('2027-02-01T09:00:00Z');
const STARTS = new Date('2027-03-03T08:00:00Z');
const FRENCH = { id: 'FR', seats: 2, taken: 0, releaseAt: new Date('2027-02-05T09:00:00Z') };

/** Registers somebody; no network is held more than its share by it. */
function register(book: BookModel, { size, isFrench, from }: Extract<Step, { act: 'register' }>): void {
  const name = String(book.entries.length).padStart(3, '0');
  book.register(name, size, isFrench ? ['FR'] : [], from === 'ACCOUNT' ? null : from === 'OFFICE' ? from : name);
  if (book.entries.at(-1)!.state === 'HELD' && book.heldFor('OFFICE') > mostUnconfirmed(book.seats.capacity) && from === 'OFFICE') throw new Error('a network is held more than its share');
}

function take(book: BookModel, step: Step): void {
  switch (step.act) {
    case 'register':
      return register(book, step);
    case 'confirm':
    case 'cancel':
    case 'approve':
      return book[step.act](String(step.who).padStart(3, '0'));
    case 'change':
      return book.change(String(step.who).padStart(3, '0'), step.size, step.isFrench ? ['FR'] : []);
    case 'resize':
      return book.resize(step.capacity);
    case 'pass':
      return book.pass(step.minutes);
    case 'settle':
      return book.settle();
  }
}

/** What does not hold though it always must, counted from the registrations themselves. */
function faultsOf({ entries, seats, now }: BookModel): string[] {
  const seated = entries.filter(({ state }) => state === 'HELD' || state === 'CONFIRMED');
  const sum = seated.reduce((total, { size }) => total + size, 0);
  const fromFrench = seated.reduce((total, { draw }) => total + (draw?.reserveId === 'FR' ? draw.reserved : 0), 0);
  const numbers = entries.flatMap(({ number }) => number ?? []);
  const holds = {
    'no seat is sold twice': sum <= seats.capacity,
    'no kept seat is sold twice': fromFrench <= FRENCH.seats,
    'what is counted is what there is': seats.generalTaken === sum - fromFrench,
    'what is kept is there': leastCapacity(seats, now) <= seats.capacity,
    'who has seats has as many as they are': seated.every(({ size, draw }) => draw !== null && draw.general + draw.reserved === size),
    'who has seats has them from somewhere': entries.every(({ state, draw }) => (draw !== null) === (state === 'HELD' || state === 'CONFIRMED')),
    'no two have one number': new Set(numbers).size === numbers.length,
  };
  return Object.entries(holds).flatMap(([what, is]) => (is ? [] : [what]));
}

describe('the seats of an event, whatever happens', () => {
  it('are never oversold, never lost, and offered in order: 1,000 lives of 100 steps', () => {
    fc.assert(
      fc.property(fc.integer({ min: 3, max: 10 }), fc.boolean(), fc.array(anyStep, { minLength: 100, maxLength: 100 }), (capacity, isApprovalNeeded, steps) => {
        const book = new BookModel(capacity, [FRENCH], NOW, STARTS, isApprovalNeeded);
        for (const step of steps) {
          take(book, step);
          // Asked as rarely as possible: an expectation costs more than a step.
          const faults = faultsOf(book);
          if (faults.length > 0) expect(faults).toEqual([]);
        }
        book.settle();
        expect(faultsOf(book)).toEqual([]);
        // No seat is lost: after settling nobody waits who would fit.
        if (book.now < STARTS) expect(book.waiting().filter((entry) => drawFor(book.seats, entry, book.now) !== null)).toEqual([]);
        // Nobody is offered seats twice, and whoever was offered some went past those before them only with a line that says so.
        const offered = book.log.filter(({ act }) => act === 'OFFERED').map(({ id }) => id);
        expect(new Set(offered).size).toBe(offered.length);
        const numberOf = new Map(book.entries.map(({ id, number }) => [id, number]));
        expect(book.log.filter(({ numbers, insteadId }) => numbers?.some((number) => number >= numberOf.get(insteadId!)!))).toEqual([]);
      }),
      { numRuns: 1000 },
    );
  });

  it('stand still when something is done again', () => {
    fc.assert(
      fc.property(fc.array(anyStep, { minLength: 20, maxLength: 60 }), (steps) => {
        const book = new BookModel(6, [FRENCH], NOW, STARTS, false);
        for (const step of steps) take(book, step);
        for (const act of ['confirm', 'cancel', 'settle'] as const)
          for (const { id } of book.entries) {
            if (act === 'settle') book.settle();
            else book[act](id);
            const before = JSON.stringify([book.seats, book.entries]);
            if (act === 'settle') book.settle();
            else book[act](id);
            expect(JSON.stringify([book.seats, book.entries])).toBe(before);
          }
      }),
      { numRuns: 100 },
    );
  });
});
