import { useText } from '@skills/platform/i18n';
import { Button, ErrorState } from '@skills/platform/ui';
import { ProblemsSummary, useAct } from '@skills/platform/web';
import { graphql } from '@skills/schema';
import { useNewViewer } from '../viewer/use-new-viewer';
import type { Confirmation } from './confirmation';

const SIGN_IN_WITH_LINK = graphql(`
  mutation SignInWithLink($input: SignInWithLinkInput!) {
    signInWithLink(input: $input) {
      problems {
        code
        path
        message
      }
    }
  }
`);

/** Signs in by the mailed link, on a press: mail scanners open links but press nothing. Shows whose link it is. */
export function ConfirmSignIn({ confirmation, onDone }: { confirmation: Confirmation; onDone: () => void }) {
  const { t } = useText('identity');
  const { act, busy, problems, failure } = useAct(SIGN_IN_WITH_LINK);
  const renew = useNewViewer();

  const signIn = async () => {
    if (!(await act({ input: { token: confirmation.token } }))) return;
    await renew();
    onDone();
  };

  return (
    <div className="s-stack">
      <ProblemsSummary problems={problems} />
      {failure !== null && <ErrorState error={failure} kept={t('confirm.notUsed')} />}
      {confirmation.emailAddress && (
        <p>
          {t('confirm.for')} <strong>{confirmation.emailAddress}</strong>
        </p>
      )}
      <div className="s-actions">
        <Button busy={busy} onClick={() => void signIn()}>{t('confirm.send')}</Button>
      </div>
      <p className="s-small s-soft">{t('confirm.notYou')}</p>
    </div>
  );
}
