import { useFormats, useText } from '@skills/platform/i18n';
import { Button, ErrorState, Tag, VisuallyHidden } from '@skills/platform/ui';
import { ProblemsSummary, useAct } from '@skills/platform/web';
import { graphql, readFragment, type FragmentType } from '@skills/schema';
import { useApolloClient } from '@apollo/client/react';

export const SESSION = graphql(`
  fragment SessionRow on Session {
    id
    createdAt
    lastSeenAt
    browser
    operatingSystem
    signedInWith
    isCurrent
  }
`);

const REVOKE_SESSION = graphql(`
  mutation RevokeSession($input: RevokeSessionInput!) {
    revokeSession(input: $input) {
      problems {
        code
        path
        message
      }
    }
  }
`);

/** One place where the person is signed in. */
export function SessionRow({ session }: { session: FragmentType<typeof SESSION> }) {
  const { t } = useText('identity');
  const { dateTime } = useFormats();
  const client = useApolloClient();
  const shown = readFragment(SESSION, session);
  const { act, busy, problems, failure } = useAct(REVOKE_SESSION);
  const { browser, operatingSystem } = shown;
  const device = browser && operatingSystem ? t('sessions.device', { browser, operatingSystem }) : (browser ?? operatingSystem ?? t('sessions.unknownDevice'));

  const revoke = async () => {
    if (!(await act({ input: { sessionId: shown.id } }))) return;
    client.cache.evict({ id: client.cache.identify({ __typename: 'Session', id: shown.id }) });
    client.cache.gc();
  };

  return (
    <li>
      <ProblemsSummary problems={problems} />
      {failure !== null && <ErrorState error={failure} />}
      <div className="s-row s-row--apart">
        <div>
          <strong>{device}</strong> {shown.isCurrent && <Tag>{t('sessions.current')}</Tag>}
          <div className="s-small s-soft">
            {t('sessions.since', { at: dateTime(shown.createdAt) })}
            {shown.signedInWith && ` ${t('sessions.with', { label: shown.signedInWith })}`} · {t('sessions.lastUsed', { at: dateTime(shown.lastSeenAt) })}
          </div>
        </div>
        {!shown.isCurrent && (
          <Button variant="quiet" busy={busy} onClick={() => void revoke()}>
            {t('sessions.revoke')}
            <VisuallyHidden>{device}</VisuallyHidden>
          </Button>
        )}
      </div>
    </li>
  );
}
