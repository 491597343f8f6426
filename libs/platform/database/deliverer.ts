import type { EntityManager, MikroORM } from '@mikro-orm/postgresql';
import type { Logger } from 'pino';
import type { AnnouncementListener } from '../graph/announcement';
import { committed } from './outbox';

/** After this many failures a delivery is given up and logged; with the back-off below that is about two days. */
export const MOST_ATTEMPTS = 14;

/** Seconds to wait after the n-th failure: 5, 10, 20 … at most six hours. */
export const backOffSeconds = (attempts: number): number => Math.min(5 * 2 ** (attempts - 1), 6 * 3600);

/** How many are delivered in one turn: of those for which somebody waits, and of those that go to many. */
export const TURN = { awaited: 8, forMany: 2 };

/** After this a turn ends with the delivery under way: so many mails at most are repeated after a crash, and locked meanwhile. */
const LONGEST_TURN_MS = 2000;

interface DueDelivery {
  id: string;
  announcement_id: string;
  listener: string;
  attempts: number;
  topic: string;
  payload: Record<string, unknown>;
  expires_at: string | Date | null;
}

const dueOf = (isForMany: boolean, most: number): string => `
  select d.id, d.announcement_id, d.listener, d.attempts, d.due_at, a.topic, a.payload, a.expires_at
  from delivery d join announcement a on a.id = d.announcement_id
  where d.delivered_at is null and d.gave_up_at is null and d.is_for_many = ${isForMany} and d.due_at <= ?
  order by d.due_at, d.id limit ${most} for update of d, a skip locked`;

// With its announcement, so that two servers never serve two listeners of one at once: each would take the other to be waiting, and neither would wipe what it said.
const DUE = `
  with awaited as (${dueOf(false, TURN.awaited)}), for_many as (${dueOf(true, TURN.forMany)})
  select * from (select 0 as rank, * from awaited union all select 1, * from for_many) turn order by rank, due_at, id`;

/** What became of a delivery in its turn. */
interface Outcome {
  readonly id: string;
  readonly announcement_id: string;
  readonly attempts: number;
  readonly delivered_at?: Date;
  readonly gave_up_at?: Date;
  /** When it is tried again. */
  readonly due_at?: Date;
  readonly last_failure?: string;
}

// The last delivery of an announcement wipes what it said. Asked by coalesce, so that the others of this announcement are looked up by its id and not among all that are due.
const END = `
  with outcome as (
    select * from jsonb_to_recordset(?::jsonb) as o (id uuid, announcement_id uuid, attempts int, delivered_at timestamptz, gave_up_at timestamptz, due_at timestamptz, last_failure text)
  ), ended as (
    update delivery d set delivered_at = o.delivered_at, gave_up_at = o.gave_up_at, attempts = o.attempts, due_at = coalesce(o.due_at, d.due_at), last_failure = coalesce(o.last_failure, d.last_failure)
    from outcome o where d.id = o.id
  )
  update announcement a set payload = null
  where a.id in (select announcement_id from outcome) and not exists (
    select from delivery d where d.announcement_id = a.id and coalesce(d.delivered_at, d.gave_up_at) is null
      and d.id not in (select id from outcome where coalesce(delivered_at, gave_up_at) is not null))`;

/**
 * Delivers what is due, a few in a turn: those for which somebody waits first, and always some of those that go to many. A turn is a transaction that holds its rows, so that
 * two servers never take the same; each listener writes in a savepoint of its own.
 */
export class Deliverer {
  private timer: NodeJS.Timeout | undefined;
  private running: Promise<void> | undefined;
  private again = false;
  private isStopping = false;
  private readonly wake = (): void => void this.drain();

  constructor(
    private readonly orm: MikroORM,
    private readonly listeners: readonly AnnouncementListener[],
    private readonly log: Logger,
    private readonly clock: () => Date,
    /** Awaited between two turns: what the server is asked meanwhile goes first. */
    private readonly betweenTurns: () => Promise<void> = async () => undefined,
    /** After this time a turn ends with the delivery under way, in milliseconds. */
    private readonly longestTurn = LONGEST_TURN_MS,
  ) {}

  /** Begins to deliver after each commit of this process, and every few seconds what other processes or a crash left. */
  start(everySeconds = 5): void {
    committed.on('committed', this.wake);
    this.timer = setInterval(this.wake, everySeconds * 1000);
    this.wake();
  }

  /** Ends after the delivery under way. */
  async stop(): Promise<void> {
    this.isStopping = true;
    committed.off('committed', this.wake);
    clearInterval(this.timer);
    await this.running;
  }

  /** Delivers until nothing is due. */
  async drain(): Promise<void> {
    if (this.running) {
      this.again = true;
      return this.running;
    }
    this.running = (async () => {
      try {
        do {
          this.again = false;
          while (!this.isStopping && (await this.takeTurn())) await this.betweenTurns();
        } while (this.again && !this.isStopping);
      } catch (error) {
        this.log.error({ err: error }, 'deliveries paused');
      } finally {
        this.running = undefined;
      }
    })();
    return this.running;
  }

  /** Whether anything was due. */
  private async takeTurn(): Promise<boolean> {
    const now = this.clock();
    const began = performance.now();
    return this.orm.em.fork().transactional(async (em) => {
      const [connection, transaction] = [em.getConnection(), em.getTransactionContext()];
      const due = await connection.execute<DueDelivery[]>(DUE, [now, now], 'all', transaction);
      const outcomes: Outcome[] = [];
      for (const delivery of due) {
        if (outcomes.length > 0 && (this.isStopping || performance.now() - began > this.longestTurn)) break;
        outcomes.push(await this.deliver(em as EntityManager, delivery, now));
      }
      if (outcomes.length > 0) await connection.execute(END, [JSON.stringify(outcomes)], 'run', transaction);
      return outcomes.length > 0;
    });
  }

  private async deliver(em: EntityManager, { id, announcement_id, listener: name, topic, payload, attempts, expires_at }: DueDelivery, now: Date): Promise<Outcome> {
    const listener = this.listeners.find((each) => each.topic === topic && each.name === name);
    if (!listener || (expires_at && new Date(expires_at) <= now)) return { id, announcement_id, attempts, gave_up_at: now, last_failure: listener ? 'Expired' : 'NoListener' };
    const attempt = attempts + 1;
    const failure = await em
      .transactional((inner) => listener.listen(payload, { deliveryId: id, attempt, em: inner as EntityManager }))
      .then(() => null, (error: unknown) => (error instanceof Error ? error.name : 'Unknown'));
    if (failure === null) return { id, announcement_id, attempts: attempt, delivered_at: now };
    const isGivenUp = attempt >= MOST_ATTEMPTS;
    this.log[isGivenUp ? 'error' : 'warn']({ delivery: id, topic, attempt, failure }, isGivenUp ? 'delivery given up' : 'delivery failed');
    return { id, announcement_id, attempts: attempt, last_failure: failure, ...(isGivenUp ? { gave_up_at: now } : { due_at: new Date(now.getTime() + backOffSeconds(attempt) * 1000) }) };
  }
}
