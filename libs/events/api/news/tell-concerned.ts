import type { Context } from '@skills/platform/graph';
import { LIVE_STATES, placeNews } from '../../rules';
import { contributorMailed, contributorsTo } from './contributor-mailed';
import type { EventNews, ToldChange } from './told-change';
import { Registration } from '../registration/registration.entity';
import { registrationMailed } from '../registration/registration-mailed';
import { keepingOf } from '../seats/book-keeping';
import type { HeldBook } from '../seats/held-book';

/**
 * Writes one mail to every mailbox that is concerned by what became of an event: of whoever is registered, waits or is held a seat, speaks, or offers something
 * for its agenda. Who has not confirmed an address is nobody one may write to; reviewers come to judge texts, not to the event.
 */
export async function tellConcerned({ event }: HeldBook, context: Context, kind: EventNews, change: ToldChange): Promise<void> {
  const { em } = context;
  await em.flush();
  const isForAll = !change.place || placeNews(change.place.before, change.place.after).includes('PLACE');
  const registered = await em.find(Registration, { event: event.id, state: { $in: [...LIVE_STATES] }, addressConfirmedAt: { $ne: null } });
  // The address of the online meeting is for those with a seat.
  const told = registered.filter(({ state }) => isForAll || state === 'CONFIRMED');
  for (const registration of told) context.announce(registrationMailed(keepingOf(context), registration, kind, change));
  if (!isForAll) return;
  const mailboxes = new Set(told.map(({ emailAddress }) => emailAddress?.toLowerCase()));
  for (const contributor of await contributorsTo(em, event.id)) if (!mailboxes.has(contributor.mailbox)) context.announce(contributorMailed(contributor, kind, change));
}
