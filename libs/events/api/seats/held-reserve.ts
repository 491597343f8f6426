import { findById, idOf } from '@skills/platform/database';
import { refuse, type Context } from '@skills/platform/graph';
import { leastCapacity } from '../../rules';
import { organisedBook } from '../event/held-event';
import type { HeldBook } from './held-book';
import { SeatReserve } from './seat-book.entity';

/** Kept seats with the book of their event, held until commit and brought to the present; refused as absent to who does not organise the event. */
export async function heldReserve(context: Context, reserveId: string): Promise<{ book: HeldBook; reserve: SeatReserve }> {
  const seen = (await findById(context.em, SeatReserve, reserveId)) ?? refuse('NOT_FOUND');
  const book = await organisedBook(context, idOf(seen.event));
  const reserve = book.reserves.find(({ id }) => id === seen.id) ?? refuse('NOT_FOUND');
  await book.settle();
  return { book, reserve };
}

/** Refused when what is kept and taken does not fit into the seats of the event any more. */
export function mustFit(book: HeldBook, now: Date): void {
  const { capacity } = book.seats;
  const least = leastCapacity(book.seats, now);
  if (least > capacity) refuse('RESERVE_TOO_LARGE', ['seats'], { over: least - capacity });
}
