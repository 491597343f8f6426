import type { EntityManager } from '@mikro-orm/postgresql';
import { REMINDERS, type ReminderKind } from '../../rules';
import { notYetSent, REACHED } from './not-yet-sent';

/** A reminder that is due: of which registration, and of which beginning. */
export interface ReminderDue {
  readonly id: string;
  readonly kind: ReminderKind;
  readonly occasion: Date | string;
}

const KINDS = REMINDERS.map(({ kind, fromHours, untilHours }) => `('${kind}', interval '${fromHours} hours', interval '${untilHours} hours')`).join(', ');

// Everything that decides is asked here: whoever is not due must not take up a place among the first.
const DUE = `select r.id, k.kind, e.starts_at as occasion from registration r join event e on e.id = r.event_id
  join (values ${KINDS}) as k (kind, from_before, until_before) on e.starts_at <= ?::timestamptz + k.from_before and e.starts_at > ?::timestamptz + k.until_before
  where ${REACHED} and e.standing = 'PUBLISHED' and r.registered_at < e.starts_at - k.from_before and ${notYetSent('k.kind', 'e.starts_at')}
  order by e.starts_at, r.id limit ?`;

/** Who is to be reminded now, by when their event begins. Whoever registered when it was already due knows, and is not reminded. */
export const remindersDue = (em: EntityManager, now: Date, most: number): Promise<ReminderDue[]> => em.getConnection().execute<ReminderDue[]>(DUE, [now, now, most], 'all', em.getTransactionContext());
