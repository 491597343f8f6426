import type { EntityManager } from '@mikro-orm/postgresql';
import type { Offer, Party, Waiting } from '../../rules';

/** A party that waits, and its place in the published order. */
export interface InQueue extends Waiting {
  readonly number: number;
}

/** Those who were passed over for one reason when somebody behind them was offered seats. */
export interface PassedOver {
  readonly by: string;
  readonly wanted: number;
  readonly free: number;
  readonly parties: number;
  readonly firstId: string;
  /** Their waiting numbers, as PostgreSQL writes ranges: thousands that wait one after the other are one. */
  readonly numbers: string;
}

/** That a registration stands in the queue, in SQL: it waits, and its address is confirmed. Who never confirms is neither offered seats nor counted, so that they move nobody. */
export const inQueue = (registration: string): string => `${registration}.state = 'WAITING' and ${registration}.address_confirmed_at is not null`;

const WAITS = `r.event_id = ? and ${inQueue('r')}`;

const KINDS = `select distinct r.size, r.reserve_ids as "reserveIds" from registration r where ${WAITS}`;

const NEXT = `
  select r.id, r.size, r.reserve_ids as "reserveIds", r.waiting_number as number from registration r
  where ${WAITS} and r.waiting_number > ?
    and exists (select from jsonb_to_recordset(?::jsonb) as k (size int, "reserveIds" text[]) where k.size = r.size and k."reserveIds" = r.reserve_ids)
  order by r.waiting_number limit ?`;

const PASSED = `
  select o."by", o.wanted, o.free, count(*)::int as parties, (array_agg(r.id order by r.waiting_number))[1] as "firstId",
    range_agg(int4range(r.waiting_number, r.waiting_number, '[]'))::text as numbers
  from jsonb_to_recordset(?::jsonb) as o ("by" uuid, number int, wanted int, free int, "reserveIds" text[])
  join registration r on ${WAITS} and r.waiting_number < o.number and r.size = o.wanted and r.reserve_ids = o."reserveIds"
  where r.id not in (select jsonb_array_elements_text(?::jsonb)::uuid)
  group by o."by", o.number, o.wanted, o.free order by o.number, o.wanted, o.free`;

/** Those who wait for seats of an event and could be offered some, read as rows and no more of them than are served: there may be ten thousand. */
export class WaitingQueue {
  constructor(
    private readonly em: EntityManager,
    private readonly eventId: string,
  ) {}

  /** The kinds of parties that wait; few, however many wait. */
  kinds(): Promise<Party[]> {
    return this.read<Party>(KINDS, [this.eventId]);
  }

  /** The next of these kinds behind a place. */
  next(kinds: readonly Party[], after: number, most: number): Promise<InQueue[]> {
    return this.read<InQueue>(NEXT, [this.eventId, after, JSON.stringify(kinds), most]);
  }

  /** Who was passed over when these offers were made and are not written yet: one entry for an offer and a reason. */
  async passedOver(offers: readonly Offer[], numberOf: ReadonlyMap<string, number>): Promise<PassedOver[]> {
    const reasons = offers.flatMap(({ id, passedOver }) => passedOver.flatMap(({ wanted, free, reserveIds }) => reserveIds.map((ids) => ({ by: id, number: numberOf.get(id), wanted, free, reserveIds: ids }))));
    return reasons.length === 0 ? [] : this.read<PassedOver>(PASSED, [JSON.stringify(reasons), this.eventId, JSON.stringify(offers.map(({ id }) => id))]);
  }

  private read<Row extends object>(sql: string, values: unknown[]): Promise<Row[]> {
    return this.em.getConnection().execute<Row[]>(sql, values, 'all', this.em.getTransactionContext());
  }
}
