import type { EntityManager } from '@mikro-orm/postgresql';
import type { MailImage } from '@skills/platform/mail';
import { ticketImage } from './ticket-image';

/** The tickets of a registration as a mail brings them. */
export async function ticketsFor(em: EntityManager, registrationId: string): Promise<{ name: string; code: string; image: MailImage }[]> {
  const rows = await em.getConnection().execute<{ name: string; code: string }[]>(
    'select name, ticket_code as code from participant where registration_id = ? and ticket_code is not null order by position',
    [registrationId],
    'all',
    em.getTransactionContext(),
  );
  return rows.map(({ name, code }) => ({ name, code, image: { name: `ticket-${code}`, gif: ticketImage(code) } }));
}
