import { ADDRESS_MINUTES, deskActIn, drawAnew, drawFor, isPassedOver, kindsOf, leastCapacity, mostUnconfirmed, offerEnds, serveWaitlist, withGivenBack, withTaken, type Draw, type RegistrationState, type Reserve, type SeatAct, type Seats } from '../rules';

/** A registration of the model. */
export interface ModelEntry {
  readonly id: string;
  size: number;
  reserveIds: readonly string[];
  state: RegistrationState;
  isConfirmed: boolean;
  isOffer: boolean;
  /** From which network it was begun; null signed in. */
  readonly network: string | null;
  heldUntil: number | null;
  number: number | null;
  draw: Draw | null;
}

/** A line of its log. */
export interface ModelLine {
  act: SeatAct;
  /** Null where the whole event is meant. */
  id: string | null;
  /** Of a line about the event, and of one that tells who was passed over. */
  seats?: number;
  free?: number;
  insteadId?: string;
  numbers?: readonly number[];
}

/**
 * The seats of an event in memory, put together from the rules as the server puts them together on its database: what is true of it is checked many
 * thousand times, and the server is compared with it step by step.
 */
export class BookModel {
  seats: Seats;
  readonly entries: ModelEntry[] = [];
  readonly log: ModelLine[] = [];
  private nextNumber = 1;

  constructor(
    capacity: number,
    reserves: readonly Reserve[],
    public now: Date,
    readonly startsAt: Date,
    readonly isApprovalNeeded: boolean,
  ) {
    this.seats = { capacity, generalTaken: 0, reserves };
  }

  /** `network` is null for who is signed in with the address. */
  register(id: string, size: number, reserveIds: readonly string[], network: string | null): void {
    this.settle();
    const isOwn = network === null;
    const heldUntil = isOwn ? null : this.now.getTime() + ADDRESS_MINUTES * 60_000;
    const entry: ModelEntry = { id, size, reserveIds, state: 'REQUESTED', isConfirmed: isOwn, isOffer: false, network, heldUntil, number: null, draw: null };
    const isBeyond = !isOwn && this.heldFor(network) + size > mostUnconfirmed(this.seats.capacity);
    this.entries.push(entry);
    if (this.isApprovalNeeded) return;
    if (isBeyond) this.queue(entry);
    else this.seatOrQueue(entry, isOwn ? 'CONFIRMED' : 'HELD');
  }

  confirm(id: string): void {
    const undo = this.remember();
    this.settle();
    const entry = this.entry(id);
    if (!entry || !['HELD', 'WAITING', 'REQUESTED', 'CONFIRMED'].includes(entry.state)) return undo();
    if (entry.heldUntil === null) return;
    Object.assign(entry, { isConfirmed: true, heldUntil: null, isOffer: false });
    if (entry.state === 'HELD') {
      entry.state = 'CONFIRMED';
      this.log.push({ act: 'CONFIRMED', id });
    }
    this.settle(entry);
  }

  cancel(id: string): void {
    this.settle();
    const entry = this.entry(id);
    if (!entry || !['HELD', 'CONFIRMED', 'WAITING', 'REQUESTED'].includes(entry.state)) return;
    this.end(entry, 'CANCELLED');
    this.settle();
  }

  change(id: string, size: number, reserveIds: readonly string[]): void {
    const undo = this.remember();
    this.settle();
    const entry = this.entry(id);
    if (!entry || !['HELD', 'CONFIRMED', 'WAITING', 'REQUESTED'].includes(entry.state) || this.startsAt <= this.now) return undo();
    if (size === entry.size && reserveIds.join() === entry.reserveIds.join()) return;
    if (size > entry.size && (!entry.isConfirmed || entry.state === 'WAITING')) return undo();
    if (entry.draw) {
      const draw = drawAnew(this.seats, entry.draw, { size, reserveIds }, this.now);
      if (!draw) return undo();
      this.seats = withTaken(withGivenBack(this.seats, entry.draw), draw);
      entry.draw = draw;
    }
    if (size !== entry.size) this.log.push({ act: 'CHANGED', id });
    Object.assign(entry, { size, reserveIds });
    this.settle();
  }

  approve(id: string): void {
    const undo = this.remember();
    this.settle();
    const entry = this.entry(id);
    const comesTo = entry ? deskActIn('APPROVE', entry.state) : 'OVER';
    if (comesTo === 'DONE') return;
    if (comesTo === 'OVER' || !entry?.isConfirmed) return undo();
    this.log.push({ act: 'APPROVED', id });
    this.seatOrQueue(entry, 'CONFIRMED');
  }

  resize(capacity: number): void {
    const undo = this.remember();
    this.settle();
    if (capacity < leastCapacity(this.seats, this.now)) return undo();
    if (capacity !== this.seats.capacity) this.log.push({ act: 'RESIZED', id: null, seats: capacity });
    this.seats = { ...this.seats, capacity };
    this.settle();
  }

  pass(minutes: number): void {
    this.now = new Date(this.now.getTime() + minutes * 60_000);
  }

  /** `present` is somebody who is there: what is offered to them is taken at once. */
  settle(present?: ModelEntry): void {
    const over = this.entries.filter(({ state, heldUntil }) => ['HELD', 'WAITING', 'REQUESTED'].includes(state) && heldUntil !== null && heldUntil <= this.now.getTime());
    for (const entry of over.sort((one, other) => one.heldUntil! - other.heldUntil! || (one.id < other.id ? -1 : 1))) this.end(entry, 'EXPIRED');
    if (this.startsAt <= this.now) return;
    const waiting = this.waiting();
    const { offers, seats } = serveWaitlist(this.seats, waiting, kindsOf(waiting), this.now);
    this.seats = seats;
    for (const { id, draw, passedOver } of offers) {
      const entry = this.entry(id)!;
      for (const reason of passedOver) {
        const over = waiting.filter((each) => each.state === 'WAITING' && each.number! < entry.number! && isPassedOver(reason, each));
        if (over[0]) this.log.push({ act: 'PASSED_OVER', id: over[0].id, seats: reason.wanted, free: reason.free, insteadId: id, numbers: over.map(({ number }) => number!) });
      }
      this.log.push({ act: 'OFFERED', id });
      if (entry === present) this.log.push({ act: 'CONFIRMED', id });
      Object.assign(entry, entry === present ? { state: 'CONFIRMED', draw } : { state: 'HELD', isOffer: true, heldUntil: offerEnds(this.now, this.startsAt).getTime(), draw });
    }
  }

  /** How many seats a network is held for addresses that nobody confirmed. */
  heldFor(network: string): number {
    return this.entries.filter((entry) => entry.network === network && entry.state === 'HELD' && !entry.isConfirmed).reduce((sum, { size }) => sum + size, 0);
  }

  /** Those who may be offered seats, in the published order. */
  waiting(): ModelEntry[] {
    return this.entries.filter(({ state, isConfirmed }) => state === 'WAITING' && isConfirmed).sort((one, other) => one.number! - other.number!);
  }

  /** What is refused leaves no trace, not even that the book was brought to the present on the way. */
  private remember(): () => void {
    const { seats, nextNumber } = this;
    const [entries, lines] = [structuredClone(this.entries), this.log.length];
    return () => {
      Object.assign(this, { seats, nextNumber });
      this.entries.splice(0, this.entries.length, ...entries);
      this.log.length = lines;
    };
  }

  private entry(id: string): ModelEntry | undefined {
    return this.entries.find((entry) => entry.id === id);
  }

  private seatOrQueue(entry: ModelEntry, state: 'HELD' | 'CONFIRMED'): void {
    const draw = drawFor(this.seats, entry, this.now);
    if (!draw) return this.queue(entry);
    this.log.push({ act: 'SEATED', id: entry.id });
    this.seats = withTaken(this.seats, draw);
    Object.assign(entry, { state, draw });
  }

  private queue(entry: ModelEntry): void {
    this.log.push({ act: 'QUEUED', id: entry.id });
    Object.assign(entry, { state: 'WAITING', number: this.nextNumber++ });
  }

  private end(entry: ModelEntry, state: 'CANCELLED' | 'EXPIRED'): void {
    if (entry.draw) this.seats = withGivenBack(this.seats, entry.draw);
    Object.assign(entry, { state, draw: null, heldUntil: null, isOffer: false });
    this.log.push({ act: state, id: entry.id });
  }
}
