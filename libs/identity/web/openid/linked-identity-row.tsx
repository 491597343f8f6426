import { useApolloClient } from '@apollo/client/react';
import { useFormats, useText } from '@skills/platform/i18n';
import { Button, ConfirmDialog, ErrorState, VisuallyHidden } from '@skills/platform/ui';
import { ProblemsSummary, useAct } from '@skills/platform/web';
import { graphql, readFragment, type FragmentType } from '@skills/schema';
import { useState } from 'react';

export const LINKED_IDENTITY = graphql(`
  fragment LinkedIdentityRow on LinkedIdentity {
    id
    label
    linkedAt
    lastUsedAt
  }
`);

const DISCONNECT_IDENTITY = graphql(`
  mutation DisconnectIdentity($input: DisconnectIdentityInput!) {
    disconnectIdentity(input: $input) {
      identityId
      problems {
        code
        path
        message
      }
    }
  }
`);

/** One account elsewhere that signs in here, with the way to end that. */
export function LinkedIdentityRow({ identity }: { identity: FragmentType<typeof LINKED_IDENTITY> }) {
  const { t } = useText('identity');
  const { dateTime } = useFormats();
  const client = useApolloClient();
  const { id, label, linkedAt, lastUsedAt } = readFragment(LINKED_IDENTITY, identity);
  const [isAsking, setAsking] = useState(false);
  const { act, busy, problems, failure } = useAct(DISCONNECT_IDENTITY);

  const disconnect = async () => {
    if (!(await act({ input: { identityId: id } }))) return;
    client.cache.evict({ id: client.cache.identify({ __typename: 'LinkedIdentity', id }) });
    client.cache.gc();
  };

  return (
    <li>
      <div className="s-row s-row--apart">
        <div>
          <strong>{label}</strong>
          <div className="s-small s-soft">
            {t('openid.ways.since', { at: dateTime(linkedAt) })} · {t('openid.ways.lastUsed', { at: dateTime(lastUsedAt) })}
          </div>
        </div>
        <Button variant="quiet" onClick={() => setAsking(true)}>
          {t('openid.ways.disconnect')} <VisuallyHidden>{label}</VisuallyHidden>
        </Button>
      </div>
      {isAsking && (
        <ConfirmDialog title={t('openid.ways.disconnectTitle', { label })} confirmLabel={t('openid.ways.disconnect')} danger busy={busy} onConfirm={() => void disconnect()} onClose={() => setAsking(false)}>
          <p>{t('openid.ways.disconnectBody')}</p>
          <ProblemsSummary problems={problems} />
          {failure !== null && <ErrorState error={failure} kept={t('openid.ways.notDisconnected')} />}
        </ConfirmDialog>
      )}
    </li>
  );
}
