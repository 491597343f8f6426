import { refuse, type Context } from '@skills/platform/graph';
import { uuidv7 } from 'uuidv7';
import { movedWithEvent } from '../../rules';
import type { Event } from '../event/event.entity';
import { HeldBook } from './held-book';
import { mustFit } from './held-reserve';
import { newCode } from './new-code';
import { SeatReserve } from './seat-book.entity';

/**
 * Copies kept seats to another event, to be released as long before its beginning as then. Whoever knows an earlier code was invited to the earlier event, so codes
 * are made anew; what would be released already is everybody's from the beginning.
 */
export async function copyReserves(context: Context, source: Event, event: Event): Promise<void> {
  const { em } = context;
  const kept = await em.find(SeatReserve, { event: source.id }, { orderBy: { id: 'asc' } });
  if (kept.length === 0) return;
  if (source.startsAt === null || event.startsAt === null) refuse('COPY_RESERVES_TIME', ['content', 'startsAt']);
  const [from, to, now] = [{ startsAt: source.startsAt, timeZone: source.timeZone }, { startsAt: event.startsAt, timeZone: event.timeZone }, context.clock()];
  await em.flush();
  const book = await HeldBook.holdFor(context, event.id);
  for (const { kind, value, seats, releaseAt: before } of kept) {
    const { startsAt: releaseAt } = movedWithEvent({ startsAt: before, endsAt: before }, from, to);
    if (releaseAt <= now) continue;
    const reserve = em.create(SeatReserve, { id: uuidv7(), event, kind, value: kind === 'CODE' ? newCode() : value, seats, taken: 0, releaseAt });
    book.reserves.push(reserve);
    em.persist(reserve);
    book.log('RESERVED', null, { seats });
  }
  mustFit(book, now);
}
