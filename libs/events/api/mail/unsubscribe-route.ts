import { hashOf } from '@skills/identity/api';
import { refuse, writing, type HttpRoute } from '@skills/platform/graph';
import { OPTIONAL_MAILS } from '../../rules';
import { MailRefusal } from './mail-refusal.entity';
import { mailboxBehind, mayChooseMails } from './mailbox-behind';
import { refuseMails } from './refused-mail';

/** Takes the post by which a mail program says that its user wants no more of a kind (RFC 8058). Looking at the address does nothing: programs that check links do that too. */
export const unsubscribeByMailProgram: HttpRoute = {
  method: 'POST',
  path: '/events/mails/unsubscribe/:secret',
  purpose: 'Takes the post by which mail programs unsubscribe.',
  policies: [mayChooseMails],
  maxBytes: 1000,
  answer: (outer, { params, query }) =>
    writing(outer, [mayChooseMails], async (context) => {
      const kind = OPTIONAL_MAILS.find((each) => each === query.get('kind')) ?? refuse('NOT_FOUND');
      const emailAddress = (await mailboxBehind(context, { unsubscribeHash: hashOf(params['secret'] ?? '') })) ?? refuse('NOT_FOUND');
      const refused = (await context.em.findOne(MailRefusal, { addressHash: hashOf(emailAddress) }))?.kinds ?? [];
      await refuseMails(context.em, emailAddress, [...new Set([...refused, kind])], context.clock());
      return { status: 200 };
    }),
};
