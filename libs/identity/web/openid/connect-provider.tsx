import { useText } from '@skills/platform/i18n';
import { Button, ConfirmDialog, ErrorState } from '@skills/platform/ui';
import { ProblemsSummary, useAct } from '@skills/platform/web';
import { graphql } from '@skills/schema';
import { useState } from 'react';
import type { OpenIdChoice } from './use-openid-providers';

const CONNECT_IDENTITY = graphql(`
  mutation ConnectIdentity($input: ConnectIdentityInput!) {
    connectIdentity(input: $input) {
      url
      problems {
        code
        path
        message
      }
    }
  }
`);

/** What is to be connected with whom, and how the browser leaves for the provider. */
export interface ConnectProviderProps {
  provider: OpenIdChoice;
  emailAddress: string;
  leave?: (url: string) => void;
}

/** Connects an account at a provider with one's own, after saying what that means. */
export function ConnectProvider({ provider: { id, label }, emailAddress, leave = (url) => window.location.assign(url) }: ConnectProviderProps) {
  const { t } = useText('identity');
  const [isAsking, setAsking] = useState(false);
  const { act, busy, problems, failure } = useAct(CONNECT_IDENTITY);

  const connect = async () => {
    const url = (await act({ input: { providerId: id } }))?.connectIdentity.url;
    if (url) leave(url);
  };

  return (
    <>
      <Button variant="secondary" onClick={() => setAsking(true)}>{t('openid.ways.connect', { label })}</Button>
      {isAsking && (
        <ConfirmDialog title={t('openid.ways.connectTitle', { label })} confirmLabel={t('openid.ways.connectGo', { label })} busy={busy} onConfirm={() => void connect()} onClose={() => setAsking(false)}>
          <p>{t('openid.ways.connectBody', { label, emailAddress })}</p>
          <ProblemsSummary problems={problems} />
          {failure !== null && <ErrorState error={failure} kept={t('openid.ways.notConnected')} />}
        </ConfirmDialog>
      )}
    </>
  );
}
