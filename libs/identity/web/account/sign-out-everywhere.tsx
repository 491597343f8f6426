import { useText } from '@skills/platform/i18n';
import { Button, ConfirmDialog, ErrorState } from '@skills/platform/ui';
import { useAct } from '@skills/platform/web';
import { graphql } from '@skills/schema';
import { useState } from 'react';
import { useNewViewer } from '../viewer/use-new-viewer';

const SIGN_OUT_EVERYWHERE = graphql(`
  mutation SignOutEverywhere($input: SignOutEverywhereInput!) {
    signOutEverywhere(input: $input) {
      problems {
        code
        path
        message
      }
    }
  }
`);

/** Signs out on every device, this one too; for a lost phone. `onDone` runs afterwards. */
export function SignOutEverywhere({ onDone }: { onDone: () => void }) {
  const { t } = useText('identity');
  const [isAsking, setAsking] = useState(false);
  const { act, busy, failure } = useAct(SIGN_OUT_EVERYWHERE);
  const renew = useNewViewer();

  const signOut = async () => {
    const done = await act({ input: {} });
    setAsking(false);
    if (!done) return;
    onDone();
    await renew();
  };

  return (
    <>
      <Button variant="danger" onClick={() => setAsking(true)}>{t('signOut.everywhere')}</Button>
      {failure !== null && <ErrorState error={failure} kept={t('signOut.stillIn')} />}
      {isAsking && (
        <ConfirmDialog title={t('signOut.everywhereTitle')} confirmLabel={t('signOut.everywhere')} danger busy={busy} onConfirm={() => void signOut()} onClose={() => setAsking(false)}>
          <p>{t('signOut.everywhereBody')}</p>
        </ConfirmDialog>
      )}
    </>
  );
}
