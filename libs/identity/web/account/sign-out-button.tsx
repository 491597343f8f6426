import { useText } from '@skills/platform/i18n';
import { Button, ErrorState, type ButtonVariant } from '@skills/platform/ui';
import { useAct } from '@skills/platform/web';
import { graphql } from '@skills/schema';
import { useNewViewer } from '../viewer/use-new-viewer';

const SIGN_OUT = graphql(`
  mutation SignOut($input: SignOutInput!) {
    signOut(input: $input) {
      problems {
        code
        path
        message
      }
    }
  }
`);

/** Signs out on this device; `onDone` runs afterwards. */
export function SignOutButton({ variant = 'secondary', onDone }: { variant?: ButtonVariant; onDone: () => void }) {
  const { t } = useText('identity');
  const { act, busy, failure } = useAct(SIGN_OUT);
  const renew = useNewViewer();

  const signOut = async () => {
    if (!(await act({ input: {} }))) return;
    onDone();
    await renew();
  };

  return (
    <>
      <Button variant={variant} busy={busy} onClick={() => void signOut()}>{t('signOut.here')}</Button>
      {failure !== null && <ErrorState error={failure} kept={t('signOut.stillIn')} />}
    </>
  );
}
