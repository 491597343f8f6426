import type { EntityManager } from '@mikro-orm/postgresql';
import { hashOf } from '@skills/identity/api';
import type { EventMessageContent } from '../../rules';
import { MailRefusal } from './mail-refusal.entity';

/** To whom a message goes, by the ids of registrations, and how many of those who were chosen want none. */
export interface Recipients {
  ids: string[];
  refusing: number;
}

const CHOSEN = `select r.id, r.email_address as address from registration r
  where r.event_id = ? and r.state in (select json_array_elements_text(?::json)) and r.address_confirmed_at is not null and r.email_address is not null
    and (?::text is null or r.country_code = ?) and (?::text is null or r.mail_language = ?)
    and (?::text is null or exists (select from participant p where p.registration_id = r.id and p.role = ?))
    and (?::boolean is null or ? = exists (select from participant p where p.registration_id = r.id and p.checked_in_at is not null))
  order by r.id`;

/** The registrations that a message is for, as far as their address is confirmed and they want messages, or need to get this one. */
export async function recipientsOf(em: EntityManager, eventId: string, { states, country, role, language, isCheckedIn, isNecessary }: EventMessageContent): Promise<Recipients> {
  const wanted = [eventId, JSON.stringify(states), country, country, language, language, role, role, isCheckedIn, isCheckedIn];
  const chosen = await em.getConnection().execute<{ id: string; address: string }[]>(CHOSEN, wanted, 'all', em.getTransactionContext());
  if (isNecessary) return { ids: chosen.map(({ id }) => id), refusing: 0 };
  const refusals = await em.find(MailRefusal, { addressHash: { $in: chosen.map(({ address }) => hashOf(address)) } });
  const refused = new Set(refusals.filter(({ kinds }) => kinds.includes('MESSAGE')).map(({ addressHash }) => addressHash));
  const ids = chosen.filter(({ address }) => !refused.has(hashOf(address))).map(({ id }) => id);
  return { ids, refusing: chosen.length - ids.length };
}
