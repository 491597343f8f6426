import type { EntityManager } from '@mikro-orm/postgresql';

/** How many seats are held for unconfirmed addresses, by event and network. */
export type UnconfirmedSeats = Map<string, number>;

/** The key of an event and a network. */
export const unconfirmedKey = (eventId: string, networkHash: string): string => `${eventId} ${networkHash}`;

/** Counts the seats that these networks are held at events whose books are held, so that nobody takes more meanwhile. */
export async function unconfirmedSeats(em: EntityManager, eventIds: readonly string[], networkHashes: readonly string[]): Promise<UnconfirmedSeats> {
  if (networkHashes.length === 0) return new Map();
  const rows = await em.getConnection().execute<{ eventId: string; networkHash: string; seats: number }[]>(
    `select event_id as "eventId", network_hash as "networkHash", sum(size)::int as seats from registration
     where event_id = any(?::uuid[]) and network_hash = any(?::text[]) and state = 'HELD' and hold_reason = 'ADDRESS' group by 1, 2`,
    [`{${eventIds.join(',')}}`, `{${networkHashes.join(',')}}`],
    'all',
    em.getTransactionContext(),
  );
  return new Map(rows.map(({ eventId, networkHash, seats }) => [unconfirmedKey(eventId, networkHash), seats]));
}
