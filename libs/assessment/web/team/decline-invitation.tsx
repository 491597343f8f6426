import { useText } from '@skills/platform/i18n';
import { Button, ConfirmDialog, ErrorState } from '@skills/platform/ui';
import { ProblemsSummary, useAct } from '@skills/platform/web';
import { graphql } from '@skills/schema';
import { useState } from 'react';

const DECLINE_INVITATION = graphql(`
  mutation DeclineInvitation($input: DeclineInvitationInput!) {
    declineInvitation(input: $input) {
      problems {
        code
        path
        message
      }
    }
  }
`);

/** A colleague says that they would rather not: asked once more, as the link then leads nowhere any more. */
export function DeclineInvitation({ token, onDone }: { token: string; onDone: () => void }) {
  const { t } = useText('assessment');
  const [isAsking, setAsking] = useState(false);
  const { act, busy, problems, failure } = useAct(DECLINE_INVITATION);
  const decline = async (): Promise<void> => {
    const isDone = (await act({ input: { token } })) !== null;
    setAsking(false);
    if (isDone) onDone();
  };
  return (
    <>
      <div className="s-actions"><Button variant="quiet" onClick={() => setAsking(true)}>{t('team.join.decline.action')}</Button></div>
      <ProblemsSummary problems={problems} />
      {failure !== null && <ErrorState error={failure} />}
      {isAsking && (
        <ConfirmDialog title={t('team.join.decline.ask')} confirmLabel={t('team.join.decline.confirm')} busy={busy} onConfirm={() => void decline()} onClose={() => setAsking(false)}>
          <p>{t('team.join.decline.text')}</p>
        </ConfirmDialog>
      )}
    </>
  );
}
