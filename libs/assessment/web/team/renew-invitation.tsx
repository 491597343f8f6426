import { useText, type Language } from '@skills/platform/i18n';
import { Button } from '@skills/platform/ui';
import { useAct } from '@skills/platform/web';
import { graphql } from '@skills/schema';
import { useState } from 'react';
import { AddressForm } from './address-form';
import type { MadeLink } from './new-link';

const RENEW_INVITATION = graphql(`
  mutation RenewInvitation($input: RenewInvitationInput!) {
    renewInvitation(input: $input) {
      link
      invitation {
        id
        state
        mayRemind
        emailAddress
        expiresAt
        writtenAt
      }
      problems {
        code
        path
        message
      }
    }
  }
`);

/** Gives an invitation whose link has expired a new one: mailed to an address, which was forgotten with the old link, or to be passed on. */
export function RenewInvitation({ invitationId, who, onMade }: { invitationId: string; who: string; onMade: (made: MadeLink) => void }) {
  const { t } = useText('assessment');
  const [isOpen, setOpen] = useState(false);
  const { act, busy, problems, failure } = useAct(RENEW_INVITATION);
  const renew = async (email: string, locale: Language): Promise<void> => {
    const { invitation, link } = (await act({ input: { invitationId, email: email || null, locale } }))?.renewInvitation ?? {};
    if (invitation) onMade({ link: link ?? null, emailAddress: invitation.emailAddress ?? null, expiresAt: invitation.expiresAt });
  };
  if (!isOpen) return <div className="s-actions"><Button variant="secondary" aria-label={t('team.renew.who', { who })} onClick={() => setOpen(true)}>{t('team.renew.action')}</Button></div>;
  return (
    <AddressForm
      label={t('team.renew.who', { who })}
      help={t('team.renew.help')}
      busy={busy}
      problems={problems}
      failure={failure}
      onSend={(email, locale) => void renew(email, locale)}
      onClose={() => setOpen(false)}
    />
  );
}
