import { useText } from '@skills/platform/i18n';
import { Button, ErrorState, TextField } from '@skills/platform/ui';
import { problemAt, ProblemsSummary, useAct } from '@skills/platform/web';
import { graphql } from '@skills/schema';
import { useState, type FormEvent } from 'react';
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
  const [email, setEmail] = useState('');
  const { act, busy, problems, failure } = useAct(RENEW_INVITATION);
  const renew = async (): Promise<void> => {
    const { invitation, link } = (await act({ input: { invitationId, email: email || null } }))?.renewInvitation ?? {};
    if (invitation) onMade({ link: link ?? null, emailAddress: invitation.emailAddress ?? null, expiresAt: invitation.expiresAt });
  };
  if (!isOpen) return <div className="s-actions"><Button variant="secondary" aria-label={t('team.renew.who', { who })} onClick={() => setOpen(true)}>{t('team.renew.action')}</Button></div>;
  return (
    <form
      className="s-stack"
      noValidate
      aria-label={t('team.renew.who', { who })}
      onSubmit={(event: FormEvent) => {
        event.preventDefault();
        void renew();
      }}
    >
      <ProblemsSummary problems={problems} />
      {failure !== null && <ErrorState error={failure} onRetry={() => void renew()} />}
      <TextField type="email" label={t('team.invite.email')} help={t('team.renew.help')} optional error={problemAt(problems, 'email')} value={email} autoComplete="off" onChange={(event) => setEmail(event.target.value)} />
      <div className="s-actions">
        <Button type="submit" busy={busy}>{t(email === '' ? 'team.invite.make' : 'team.invite.send')}</Button>
        <Button variant="quiet" onClick={() => setOpen(false)}>{t('team.renew.not')}</Button>
      </div>
    </form>
  );
}
