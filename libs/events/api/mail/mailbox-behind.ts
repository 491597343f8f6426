import { policy, type Context } from '@skills/platform/graph';
import { mailboxHashOf } from '../call/named-speakers';
import { SpeakerLink } from '../call/speaker-link.entity';
import { RegistrationLink } from '../registration/registration-link.entity';

/** Whoever has the link of a mail chooses which mails its mailbox gets. To others it does not exist. */
export const mayChooseMails = policy<{ hasSecret: boolean }>('mayChooseMails', 'NOT_FOUND', (_, { hasSecret }) => hasSecret);

/** By what a link is known: its secret, or what a mail program posts. */
export type LinkHash = { readonly secretHash: string } | { readonly unsubscribeHash: string };

// The link of a speaker keeps no address: it is that of whoever is still named with it.
const NAMED = `select email_address as address from (
    select k.email_address from session_speaker k join event_session s on s.id = k.session_id where s.event_id = ? and ${mailboxHashOf('k.email_address')} = ?
    union all select k.email_address from proposal_speaker k where k.proposal_id = ? and ${mailboxHashOf('k.email_address')} = ?
  ) named limit 1`;

/** The mailbox to which the mail with a link went, of a registration or of a speaker; null when there is none, or none any more. */
export async function mailboxBehind({ em, can }: Pick<Context, 'em' | 'can'>, hash: LinkHash): Promise<string | null> {
  if (!can(mayChooseMails, { hasSecret: true })) return null;
  const own = await em.findOne(RegistrationLink, hash, { populate: ['registration'] });
  if (own) return own.registration.emailAddress;
  const link = await em.findOne(SpeakerLink, { ...hash, takenOffAt: null });
  if (!link) return null;
  const { addressHash, event, proposal } = link;
  const [row] = await em.getConnection().execute<{ address: string }[]>(NAMED, [event?.id ?? null, addressHash, proposal?.id ?? null, addressHash], 'all', em.getTransactionContext());
  return row?.address ?? null;
}
