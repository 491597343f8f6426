import type { FilterQuery } from '@mikro-orm/postgresql';
import { isUuid } from '@skills/platform/database';
import { refuse, type Context } from '@skills/platform/graph';
import { uuidv7 } from 'uuidv7';
import { codeKey, drawAnew, drawFor, fittingKinds, freeFor, leastCapacity, LIVE_STATES, offerEnds, serveWaitlist, takenSeats, withGivenBack, withTaken, type Draw, type Offer, type Party, type SeatAct, type Seats } from '../../rules';
import type { Event } from '../event/event.entity';
import { Registration } from '../registration/registration.entity';
import { registrationMailed } from '../registration/registration-mailed';
import { keepingOf, type BookKeeping } from './book-keeping';
import { holdAndLook, lookAgain, type FirstLook, type Glance } from './first-look';
import type { SeatBook, SeatReserve } from './seat-book.entity';
import { SeatEvent } from './seat-event.entity';
import { WaitingQueue } from './waiting-queue';

/** What a line of the log says besides whose it is. */
interface LineDetails {
  readonly seats?: number;
  readonly before?: number | null;
  readonly free?: number | null;
  readonly insteadId?: string | null;
  readonly parties?: number | null;
  readonly numbers?: string | null;
}

/** How many of those who wait are read at a time. */
const SLICE = 100;

/** The seats of an event, held until commit: every seat is taken and given back here, one act after the other. */
export class HeldBook {
  readonly event: Event;
  readonly reserves: SeatReserve[];
  /** The questions that are asked of whoever registers now; null when none are. */
  readonly questionsVersionId: string | null;
  private readonly book: SeatBook;
  /** What the first look found; null once it may be otherwise. */
  private glance: Glance | null;

  private constructor(
    private readonly keeping: BookKeeping,
    { event, reserves, questionsVersionId, book, glance }: FirstLook,
  ) {
    this.event = event;
    this.reserves = reserves;
    this.questionsVersionId = questionsVersionId;
    this.book = book;
    this.glance = glance;
  }

  /** Holds the books of several events, by the id of the event; without those that there are not. */
  static async holdAll(keeping: BookKeeping, eventIds: readonly string[]): Promise<ReadonlyMap<string, HeldBook>> {
    const looks = await holdAndLook(keeping.em, eventIds.filter(isUuid), keeping.now);
    return new Map(looks.map((look) => [look.event.id, new HeldBook(keeping, look)]));
  }

  /** Holds the book of an event; null when there is none. */
  static async hold(keeping: BookKeeping, eventId: string): Promise<HeldBook | null> {
    return [...(await HeldBook.holdAll(keeping, [eventId])).values()][0] ?? null;
  }

  /** The book of an event for an act, which is refused as absent when there is none. */
  static async holdFor(context: Context, eventId: string): Promise<HeldBook> {
    return (await HeldBook.hold(keepingOf(context), eventId)) ?? refuse('NOT_FOUND');
  }

  /** Whether nothing was due and nobody waited when the book was taken, and nothing has changed since: then there is nothing to settle. */
  get isSettled(): boolean {
    return this.glance !== null && !this.glance.isDue && !this.glance.waits;
  }

  get seats(): Seats {
    const { capacity, generalTaken } = this.book;
    return { capacity: capacity ?? 0, generalTaken, reserves: this.reserves.map(({ id, seats, taken, releaseAt }) => ({ id, seats, taken, releaseAt })) };
  }

  /** The reserves from which a party may take, by what they are kept for. */
  reservesFor(wanted: { countryCode: string; roles: readonly string[]; invitationCode: string | null }): string[] {
    const isFor = ({ kind, value }: SeatReserve): boolean =>
      kind === 'COUNTRY' ? value === wanted.countryCode : kind === 'ROLE' ? wanted.roles.every((role) => role === value) : wanted.invitationCode !== null && codeKey(value) === codeKey(wanted.invitationCode);
    return this.reserves.filter(isFor).map(({ id }) => id);
  }

  /** Whether seats are or were kept under an invitation code. */
  hasCode(code: string): boolean {
    return this.reserves.some(({ kind, value }) => kind === 'CODE' && codeKey(value) === codeKey(code));
  }

  /** Gives a registration seats if there are enough; whether there were. */
  seat(registration: Registration, state: 'HELD' | 'CONFIRMED'): boolean {
    const draw = drawFor(this.seats, partyOf(registration), this.keeping.now);
    if (!draw) return false;
    this.take(registration, draw);
    registration.state = state;
    this.log('SEATED', registration);
    return true;
  }

  /** Puts a registration at the end of those who wait. */
  queue(registration: Registration): void {
    registration.waitingNumber = this.book.nextNumber;
    this.book.nextNumber += 1;
    registration.state = 'WAITING';
    this.log('QUEUED', registration);
  }

  /** Ends a registration: its seats go back. */
  end(registration: Registration, state: 'CANCELLED' | 'TAKEN_OFF' | 'EXPIRED' | 'DECLINED', act: SeatAct = state): void {
    this.giveBack(registration);
    Object.assign(registration, { state, holdReason: null, heldUntil: null, networkHash: null, isSeatedByConfirming: false });
    this.log(act, registration);
  }

  /** Ends what is only held for somebody, because the event was cancelled. Nobody is written to: who could be was told of the cancellation. */
  async callOff(): Promise<void> {
    for (const registration of await this.find({ holdReason: { $ne: null } })) this.end(registration, 'EXPIRED', 'CALLED_OFF');
  }

  /** Lets offers stand for as long as nobody knows when the event is: their seats stay held, and no time runs out. */
  async keepOffers(): Promise<void> {
    for (const registration of await this.find({ state: 'HELD', holdReason: 'OFFER' })) registration.heldUntil = null;
  }

  /** Makes open offers anew, by the beginning that the event has now: those that stood while nobody knew it, and where it is another, all that have not run out. */
  async offerAnew(isMoved: boolean): Promise<void> {
    const { now, announce } = this.keeping;
    for (const registration of await this.find({ state: 'HELD', holdReason: 'OFFER', $or: [{ heldUntil: null }, ...(isMoved ? [{ heldUntil: { $gt: now } }] : [])] })) {
      registration.heldUntil = offerEnds(now, this.event.startsAt);
      this.log('OFFERED', registration, { free: freeFor(withGivenBack(this.seats, drawOf(registration)), partyOf(registration), now) });
      announce(registrationMailed(this.keeping, registration, 'OFFER'));
    }
  }

  /** Changes how many a registration is for and from where it may take; whether there were enough seats. Who waits cannot become more, or they would grow at the place of fewer. */
  change(registration: Registration, party: Party): boolean {
    const { size: before } = registration;
    const had = drawOf(registration);
    // Where the seats are from is looked at anew only for another party: saying the same again must move nothing.
    if (party.size === before && party.reserveIds.join() === registration.reserveIds.join()) return true;
    if (registration.state === 'WAITING' && party.size > before) return false;
    if (had.general + had.reserved > 0) {
      const draw = drawAnew(this.seats, had, party, this.keeping.now);
      if (!draw) return false;
      this.giveBack(registration);
      this.take(registration, draw);
    }
    Object.assign(registration, { size: party.size, reserveIds: [...party.reserveIds] });
    if (party.size !== before) this.log('CHANGED', registration, { before });
    return true;
  }

  /** Sets how many seats there are; refused below those that are taken and kept. */
  resize(capacity: number): void {
    const least = leastCapacity(this.seats, this.keeping.now);
    if (capacity < least) refuse('CAPACITY_TAKEN', ['capacity'], { least });
    if (capacity === this.book.capacity) return;
    this.book.capacity = capacity;
    this.log('RESIZED', null, { seats: capacity });
  }

  /**
   * Brings the book to the present: what was not confirmed in time goes back, and what is free is offered to those who wait. To be called by every act
   * after it, and by those that take seats also before. Writes what was changed before. `present` is somebody who is there and wants them: what would be offered
   * to them is theirs at once, so that pressing twice does not take an offer unseen.
   */
  async settle(present?: Registration): Promise<void> {
    const { em, now } = this.keeping;
    await em.flush();
    // Mostly nothing is due and nobody waits, and then nothing more is read.
    const { isDue, waits } = this.glance ?? (await lookAgain(em, this.event.id, now));
    this.glance = null;
    const over = isDue ? await em.find(Registration, { event: this.event.id, state: { $in: ['HELD', 'WAITING', 'REQUESTED'] }, heldUntil: { $lte: now } }, { orderBy: { heldUntil: 'asc', id: 'asc' } }) : [];
    for (const registration of over) {
      const wasOffer = registration.holdReason === 'OFFER';
      this.end(registration, 'EXPIRED');
      if (wasOffer) this.keeping.announce(registrationMailed(this.keeping, registration, 'OFFER_OVER'));
    }
    if (waits) await this.serve(present);
    await em.flush();
  }

  /** Writes a line of the log. */
  log(act: SeatAct, registration: Pick<Registration, 'id' | 'size'> | null, { seats, before = null, free = null, insteadId = null, parties = null, numbers = null }: LineDetails = {}): void {
    const { em, now, keep = (line) => em.persist(line) } = this.keeping;
    this.glance = null;
    keep(em.create(SeatEvent, { id: uuidv7(), event: this.event, registrationId: registration?.id ?? null, act, seats: seats ?? registration?.size ?? 0, seatsBefore: before, free, insteadId, parties, numbers, at: now }, { persist: false }));
  }

  /** Registrations of the event that are not over, as they are under the book, by who came first. */
  private async find(where: FilterQuery<Registration>): Promise<Registration[]> {
    const { em } = this.keeping;
    await em.flush();
    return em.find(Registration, { $and: [{ event: this.event.id, state: { $in: [...LIVE_STATES] } }, where] }, { orderBy: { waitingNumber: 'asc', id: 'asc' }, refresh: true });
  }

  private async serve(present?: Registration): Promise<void> {
    const { em, now } = this.keeping;
    const { standing, startsAt } = this.event;
    const isOver = standing !== 'PUBLISHED' || (startsAt !== null && startsAt <= now);
    if (isOver || mostFree(this.seats) <= 0) return;
    const queue = new WaitingQueue(em, this.event.id);
    const kinds = await queue.kinds();
    for (let after = 0; ; ) {
      const fitting = fittingKinds(this.seats, kinds, now);
      const waiting = fitting.length === 0 ? [] : await queue.next(fitting, after, Math.min(SLICE, mostFree(this.seats)));
      if (waiting.length === 0) return;
      after = waiting.at(-1)!.number;
      const { offers } = serveWaitlist(this.seats, waiting, kinds, now);
      const passedOver = await queue.passedOver(offers, new Map(waiting.map(({ id, number }) => [id, number])));
      const registrations = new Map((await em.find(Registration, { id: { $in: offers.map(({ id }) => id) } })).map((registration) => [registration.id, registration]));
      for (const offer of offers) {
        for (const { firstId, by, wanted, ...more } of passedOver) if (by === offer.id) this.log('PASSED_OVER', { id: firstId, size: wanted }, { insteadId: by, ...more });
        this.offer(registrations.get(offer.id)!, offer, present);
      }
      await em.flush();
    }
  }

  private offer(registration: Registration, { draw, free }: Offer, present?: Registration): void {
    const { now, announce } = this.keeping;
    this.take(registration, draw);
    this.log('OFFERED', registration, { free });
    if (registration.id === present?.id) {
      registration.state = 'CONFIRMED';
      return this.log('CONFIRMED', registration);
    }
    Object.assign(registration, { state: 'HELD', holdReason: 'OFFER', heldUntil: offerEnds(now, this.event.startsAt) });
    announce(registrationMailed(this.keeping, registration, 'OFFER'));
  }

  private take(registration: Registration, draw: Draw): void {
    const reserve = this.reserves.find(({ id }) => id === draw.reserveId) ?? null;
    this.write(withTaken(this.seats, draw));
    Object.assign(registration, { generalSeats: draw.general, reservedSeats: draw.reserved, reserve });
  }

  private giveBack(registration: Registration): void {
    this.write(withGivenBack(this.seats, drawOf(registration)));
    Object.assign(registration, { generalSeats: 0, reservedSeats: 0, reserve: null });
  }

  private write({ generalTaken, reserves }: Seats): void {
    for (const { id, taken } of reserves) this.reserves.find((reserve) => reserve.id === id)!.taken = taken;
    Object.assign(this.book, { generalTaken, taken: reserves.reduce((sum, { taken }) => sum + taken, generalTaken) });
  }
}

/** How many seats can be offered at all: those that nobody has, whoever they are kept for. */
const mostFree = (seats: Seats): number => seats.capacity - takenSeats(seats);

const drawOf = ({ generalSeats: general, reservedSeats: reserved, reserve }: Registration): Draw => ({ general, reserveId: reserve?.id ?? null, reserved });
const partyOf = ({ size, reserveIds }: Registration): Party => ({ size, reserveIds });
