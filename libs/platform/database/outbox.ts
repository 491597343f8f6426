import { EventEmitter } from 'node:events';
import type { EntityManager, MikroORM } from '@mikro-orm/postgresql';
import { uuidv7 } from 'uuidv7';
import type { Logger } from 'pino';
import type { Announcement, AnnouncementListener } from '../graph/announcement';

const committed = new EventEmitter();
const listenersByTopic = new Map<string, string[]>();

/** After this many failures a delivery is given up and logged; with the back-off below that is about two days. */
export const MOST_ATTEMPTS = 14;

/** Seconds to wait after the n-th failure: 5, 10, 20 … at most six hours. */
export const backOffSeconds = (attempts: number): number => Math.min(5 * 2 ** (attempts - 1), 6 * 3600);

/** Says which listeners an announcement is written for; called once by whoever composes the modules. */
export function registerListeners(listeners: readonly AnnouncementListener[]): void {
  listenersByTopic.clear();
  for (const { topic, name } of listeners) listenersByTopic.set(topic, [...(listenersByTopic.get(topic) ?? []), name]);
}

/** Tells this process's deliverer that something was committed. */
export const deliverSoon = (): void => void committed.emit('committed');

/** Writes announcements and one delivery for each listener, in the transaction of the act; one statement however many there are. */
export async function writeAnnouncements(em: EntityManager, announcements: readonly Announcement[], now: Date): Promise<void> {
  const heard = announcements.map((announcement) => ({ id: uuidv7(), ...announcement, listeners: listenersByTopic.get(announcement.topic) ?? [] })).filter(({ listeners }) => listeners.length > 0);
  if (heard.length === 0) return;
  const rows = heard.map(({ id, topic, payload, expiresAt }) => ({ id, topic, payload, expires_at: expiresAt ?? null }));
  const deliveries = heard.flatMap(({ id, listeners }) => listeners.map((listener) => ({ id: uuidv7(), announcement_id: id, listener })));
  await em.getConnection().execute(
    `with written as (
       insert into announcement (id, topic, payload, announced_at, expires_at)
       select id, topic, payload, ?::timestamptz, expires_at from jsonb_to_recordset(?::jsonb) as a (id uuid, topic text, payload jsonb, expires_at timestamptz)
     )
     insert into delivery (id, announcement_id, listener, attempts, due_at)
     select id, announcement_id, listener, 0, ?::timestamptz from jsonb_to_recordset(?::jsonb) as d (id uuid, announcement_id uuid, listener text)`,
    [now, JSON.stringify(rows), now, JSON.stringify(deliveries)],
    'run',
    em.getTransactionContext(),
  );
}

interface DueDelivery {
  id: string;
  announcement_id: string;
  listener: string;
  attempts: number;
  topic: string;
  payload: Record<string, unknown>;
  expires_at: string | Date | null;
}

const DUE = `
  select d.id, d.announcement_id, d.listener, d.attempts, a.topic, a.payload, a.expires_at
  from delivery d join announcement a on a.id = d.announcement_id
  where d.delivered_at is null and d.gave_up_at is null and d.due_at <= ?
  order by d.due_at, d.id limit 1 for update of d skip locked`;

// The last delivery of an announcement wipes what it said. Asked by coalesce, so that the others of this announcement are looked up by its id and not among all that are due.
const END = `
  with ended as (update delivery set delivered_at = ?, gave_up_at = ?, attempts = ?, last_failure = coalesce(?, last_failure) where id = ?)
  update announcement set payload = null
  where id = ? and not exists (select from delivery where announcement_id = ? and id <> ? and coalesce(delivered_at, gave_up_at) is null)`;

/** Delivers what is due, one after another, each in a transaction that holds its row: two servers never take the same. */
export class Deliverer {
  private timer: NodeJS.Timeout | undefined;
  private running: Promise<void> | undefined;
  private again = false;
  private readonly wake = (): void => void this.drain();

  constructor(
    private readonly orm: MikroORM,
    private readonly listeners: readonly AnnouncementListener[],
    private readonly log: Logger,
    private readonly clock: () => Date,
  ) {}

  /** Begins to deliver after each commit of this process, and every few seconds what other processes or a crash left. */
  start(everySeconds = 5): void {
    committed.on('committed', this.wake);
    this.timer = setInterval(this.wake, everySeconds * 1000);
    this.wake();
  }

  /** Ends after the delivery under way. */
  async stop(): Promise<void> {
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
          while (await this.deliverOne());
        } while (this.again);
      } catch (error) {
        this.log.error({ err: error }, 'deliveries paused');
      } finally {
        this.running = undefined;
      }
    })();
    return this.running;
  }

  private async deliverOne(): Promise<boolean> {
    const now = this.clock();
    return this.orm.em.fork().transactional(async (em) => {
      const transaction = em.getTransactionContext();
      const run = (sql: string, params: unknown[]): Promise<unknown> => em.getConnection().execute(sql, params, 'run', transaction);
      const [due] = await em.getConnection().execute<DueDelivery[]>(DUE, [now], 'all', transaction);
      if (!due) return false;
      const { id, announcement_id: announcementId } = due;
      const end = (deliveredAt: Date | null, attempts: number, failure: string | null): Promise<unknown> =>
        run(END, [deliveredAt, deliveredAt ? null : now, attempts, failure, id, announcementId, announcementId, id]);
      const listener = this.listeners.find(({ topic, name }) => topic === due.topic && name === due.listener);
      if (!listener || (due.expires_at && new Date(due.expires_at) <= now)) {
        await end(null, due.attempts, listener ? 'Expired' : 'NoListener');
        return true;
      }
      const attempt = due.attempts + 1;
      const failure = await em
        .transactional((inner) => listener.listen(due.payload, { deliveryId: id, attempt, em: inner as EntityManager }))
        .then(() => null, (error: unknown) => (error instanceof Error ? error.name : 'Unknown'));
      if (failure === null) {
        await end(now, attempt, null);
        return true;
      }
      const isGivenUp = attempt >= MOST_ATTEMPTS;
      this.log[isGivenUp ? 'error' : 'warn']({ delivery: id, topic: due.topic, attempt, failure }, isGivenUp ? 'delivery given up' : 'delivery failed');
      if (isGivenUp) await end(null, attempt, failure);
      else await run('update delivery set attempts = ?, due_at = ?, last_failure = ? where id = ?', [attempt, new Date(now.getTime() + backOffSeconds(attempt) * 1000), failure, id]);
      return true;
    });
  }
}
