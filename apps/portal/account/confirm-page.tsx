import { ConfirmSignIn, readConfirmation } from '@skills/identity/web';
import { useText } from '@skills/platform/i18n';
import { ButtonLink, Notice, Page } from '@skills/platform/ui';
import { useEffect, useState } from 'react';
import { useNavigate } from 'react-router';

/** Where the mailed link leads: it shows whose sign-in this is and waits for a press. */
export function ConfirmPage() {
  const { t } = useText('portal');
  const navigate = useNavigate();
  const [confirmation] = useState(() => readConfirmation(window.location.hash));

  // The token must not stay in the address bar, the history or a shared screen.
  useEffect(() => window.history.replaceState(window.history.state, '', window.location.pathname), []);

  if (confirmation === null) {
    return (
      <Page title={t('confirm.title')}>
        <Notice kind="warning" title={t('confirm.incomplete')} action={<ButtonLink to="/sign-in" variant="secondary">{t('confirm.newLink')}</ButtonLink>}>
          {t('confirm.incompleteHow')}
        </Notice>
      </Page>
    );
  }
  return (
    <Page title={t('confirm.title')} lead={t('confirm.lead')}>
      <ConfirmSignIn confirmation={confirmation} onDone={() => void navigate(confirmation.next, { replace: true })} />
    </Page>
  );
}
