/** How what comes is served. */
export interface TurnsOptions<Item> {
  /** What it would wait for, such as the id of a row: two turns for the same never go at once, so that the order of arrival holds. */
  readonly waitsFor: (item: Item) => string;
  /** How many go in one turn at most. */
  readonly most: number;
  /** A turn that takes longer than this has others beside it, so many in all; absent where one goes after the other. */
  readonly beside?: { readonly afterMs: number; readonly mostTurns: number };
  /** Serves those of one turn; whatever fails is told to them, and not here. */
  readonly serve: (items: readonly Item[]) => Promise<void>;
}

/** Serves in turns: who comes first goes at once, and whoever comes meanwhile goes together with the next, whatever they wait for. */
export class Turns<Item> {
  private readonly queues = new Map<string, Item[]>();
  /** What those wait for who are served. */
  private readonly served = new Set<string>();
  private underWay = 0;
  /** Whether a turn is under way beside which no other begins. */
  private isTaken = false;

  constructor(private readonly options: TurnsOptions<Item>) {}

  /** How many wait for the same as this one. */
  waitingWith(item: Item): number {
    return this.queues.get(this.options.waitsFor(item))?.length ?? 0;
  }

  /** Puts one at the end of those who wait. */
  join(item: Item): void {
    const key = this.options.waitsFor(item);
    const queue = this.queues.get(key);
    if (queue) queue.push(item);
    else this.queues.set(key, [item]);
    this.begin();
  }

  private begin(): void {
    if (this.isTaken || this.underWay >= (this.options.beside?.mostTurns ?? 1)) return;
    const turn = this.next();
    if (turn.length > 0) void this.take(turn);
  }

  private async take(turn: readonly Item[]): Promise<void> {
    const { beside, serve, waitsFor } = this.options;
    const keys = new Set(turn.map(waitsFor));
    for (const key of keys) this.served.add(key);
    this.underWay += 1;
    this.isTaken = true;
    let isAlone = true;
    const letOthersGo = (): void => {
      if (isAlone) this.isTaken = false;
      isAlone = false;
      this.begin();
    };
    const patience = beside && setTimeout(letOthersGo, beside.afterMs);
    await serve(turn);
    clearTimeout(patience);
    for (const key of keys) this.served.delete(key);
    this.underWay -= 1;
    letOthersGo();
  }

  /** One of each queue, again and again: who wants what few want does not stand behind a thousand who want the same. */
  private next(): Item[] {
    const turn: Item[] = [];
    for (let free = this.firstFree(); free && turn.length < this.options.most; free = this.firstFree()) {
      const [key, queue] = free;
      turn.push(queue.shift()!);
      this.queues.delete(key);
      if (queue.length > 0) this.queues.set(key, queue);
    }
    return turn;
  }

  private firstFree(): [string, Item[]] | undefined {
    for (const entry of this.queues) if (!this.served.has(entry[0])) return entry;
    return undefined;
  }
}
