import { CodeForm, OpenIdNotice, OpenIdSignIn, readOpenIdOutcome, safeNextPath, SignInForm, useViewer } from '@skills/identity/web';
import { useText } from '@skills/platform/i18n';
import { Button, Page } from '@skills/platform/ui';
import { useState } from 'react';
import { Navigate, useNavigate, useSearchParams } from 'react-router';

/** Where the links of invitations and what is answered by them lie: there the account is for something else than keeping one's own results. */
const OF_THE_INVITED = /^\/toolbox\/(join|parts)\b/;

/** First the address, then the mail or its code. Who is signed in already is led on. */
export function SignIn() {
  const { t } = useText('portal');
  const [search] = useSearchParams();
  const next = safeNextPath(search.get('next'));
  const isInvited = OF_THE_INVITED.test(next);
  const outcome = readOpenIdOutcome(search);
  const navigate = useNavigate();
  const { person } = useViewer();
  const [sent, setSent] = useState<{ requestId: string; emailAddress: string } | null>(null);

  if (person !== null) return <Navigate to={next} replace />;
  if (sent === null) {
    return (
      <Page step="ask" title={t('signIn.title')} lead={t('signIn.lead')}>
        <div className="s-stack s-stack--loose">
          {outcome && <OpenIdNotice outcome={outcome} />}
          {isInvited && <p>{t('signIn.invited')}</p>}
          <SignInForm next={next} onSent={(requestId, emailAddress) => setSent({ requestId, emailAddress })} />
          <OpenIdSignIn next={next} />
          <p className="s-small s-soft">{t(isInvited ? 'signIn.invitedNote' : 'signIn.optional')}</p>
        </div>
      </Page>
    );
  }
  return (
    <Page step="sent" title={t('signIn.sent.title')} lead={t('signIn.sent.lead', { emailAddress: sent.emailAddress })}>
      <div className="s-stack">
        <p>{t('signIn.sent.how')}</p>
        <CodeForm requestId={sent.requestId} onDone={() => void navigate(next, { replace: true })} />
        <p className="s-small s-soft">{t('signIn.sent.nothing')}</p>
        <div className="s-actions">
          <Button variant="secondary" onClick={() => setSent(null)}>{t('signIn.sent.again')}</Button>
        </div>
      </div>
    </Page>
  );
}
