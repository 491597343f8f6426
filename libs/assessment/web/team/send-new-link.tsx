import { useText } from '@skills/platform/i18n';
import { Button, ConfirmDialog, ErrorState } from '@skills/platform/ui';
import { ProblemsSummary, useAct } from '@skills/platform/web';
import { graphql } from '@skills/schema';
import { useState } from 'react';

const SEND_NEW_LINK = graphql(`
  mutation SendNewLink($input: SendNewLinkInput!) {
    sendNewLink(input: $input) {
      invitation {
        id
        mayRemind
        maySendNewLink
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

/** Sends a colleague who changes browser a link that takes the answers along: asked once more, as the earlier browser loses them. */
export function SendNewLink({ invitationId, who, email }: { invitationId: string; who: string; email: string }) {
  const { t } = useText('assessment');
  const [isAsking, setAsking] = useState(false);
  const [isSent, setSent] = useState(false);
  const { act, busy, problems, failure } = useAct(SEND_NEW_LINK);
  const send = async (): Promise<void> => {
    setSent((await act({ input: { invitationId } })) !== null);
    setAsking(false);
  };
  return (
    <div className="s-stack s-stack--tight">
      <div className="s-actions">
        <Button variant="quiet" aria-label={t('team.move.who', { who })} onClick={() => setAsking(true)}>{t('team.move.action')}</Button>
        <span className="s-small s-soft" role="status">{isSent && t('team.move.sent')}</span>
      </div>
      <ProblemsSummary problems={problems} />
      {failure !== null && <ErrorState error={failure} />}
      {isAsking && (
        <ConfirmDialog title={t('team.move.ask', { email })} confirmLabel={t('team.move.action')} busy={busy} onConfirm={() => void send()} onClose={() => setAsking(false)}>
          <p>{t('team.move.text')}</p>
        </ConfirmDialog>
      )}
    </div>
  );
}
