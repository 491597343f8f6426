import type { EntityManager } from '@mikro-orm/postgresql';
import { hashOf } from '@skills/identity/api';
import type { OptionalMail } from '../../rules';
import { MailRefusal } from './mail-refusal.entity';

/** Whether this mailbox does not want mails of this kind. */
export async function refusesMail(em: EntityManager, emailAddress: string, kind: OptionalMail): Promise<boolean> {
  const refusal = await em.findOne(MailRefusal, { addressHash: hashOf(emailAddress) });
  return refusal?.kinds.includes(kind) ?? false;
}

/** Keeps which mails a mailbox does not want. */
export async function refuseMails(em: EntityManager, emailAddress: string, kinds: readonly OptionalMail[], now: Date): Promise<void> {
  await em.upsert(MailRefusal, { addressHash: hashOf(emailAddress), kinds: [...kinds], changedAt: now });
}
