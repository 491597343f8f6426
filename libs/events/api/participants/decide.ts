import { refuse } from '@skills/platform/graph';
import { deskActIn, deskActStop, stopOf, type DeskAct } from '../../rules';
import { registrationMailed } from '../registration/registration-mailed';
import type { Registration } from '../registration/registration.entity';
import type { BookKeeping } from '../seats/book-keeping';
import type { HeldBook } from '../seats/held-book';

/** Takes an act of the desk on a registration under its event's book, or refuses; doing again what was done changes nothing. Whoever takes some off settles the book after. */
export function decide(act: DeskAct, registration: Registration, book: HeldBook, keeping: BookKeeping): void {
  const comesTo = deskActIn(act, registration.state);
  if (comesTo === 'DONE') return;
  const stop = deskActStop(act, stopOf(book.event, keeping.now));
  if (stop !== null) refuse(stop);
  if (comesTo === 'OVER') refuse('REGISTRATION_OVER');
  const isReachable = registration.addressConfirmedAt !== null;
  if (act === 'APPROVE') {
    if (!isReachable) refuse('ADDRESS_NOT_CONFIRMED');
    book.log('APPROVED', registration);
    if (!book.seat(registration, 'CONFIRMED')) book.queue(registration);
    keeping.announce(registrationMailed(keeping, registration, registration.state as 'CONFIRMED' | 'WAITING'));
    return;
  }
  const hadSeat = registration.state === 'CONFIRMED';
  book.end(registration, act === 'DECLINE' ? 'DECLINED' : 'TAKEN_OFF');
  if (isReachable) keeping.announce(registrationMailed(keeping, registration, act === 'DECLINE' ? 'DECLINED' : 'TAKEN_OFF', { hadSeat }));
}
