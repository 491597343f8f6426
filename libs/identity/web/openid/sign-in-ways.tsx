import { useText } from '@skills/platform/i18n';
import { graphql, readFragment, type FragmentType } from '@skills/schema';
import { ConnectProvider } from './connect-provider';
import { LinkedIdentityRow } from './linked-identity-row';
import { useOpenIdProviders } from './use-openid-providers';

export const SIGN_IN_WAYS = graphql(`
  fragment SignInWays on Viewer {
    person {
      id
      emailAddress
    }
    linkedIdentities {
      id
      providerId
      ...LinkedIdentityRow
    }
  }
`);

/** How one signs in: by e-mail always, with accounts elsewhere that are connected, and which could be. */
export function SignInWays({ viewer }: { viewer: FragmentType<typeof SIGN_IN_WAYS> }) {
  const { t } = useText('identity');
  const { person, linkedIdentities } = readFragment(SIGN_IN_WAYS, viewer);
  const left = useOpenIdProviders().filter(({ id }) => !linkedIdentities.some(({ providerId }) => providerId === id));
  const emailAddress = person?.emailAddress ?? '';
  return (
    <div className="s-stack">
      <ul className="s-lines" aria-label={t('openid.ways.title')}>
        <li>
          <strong>{t('openid.ways.mail')}</strong>
          <div className="s-small s-soft">{t('openid.ways.mailAlways', { emailAddress })}</div>
        </li>
        {linkedIdentities.map((identity) => (
          <LinkedIdentityRow key={identity.id} identity={identity} />
        ))}
      </ul>
      {left.length > 0 && (
        <div className="s-actions">
          {left.map((provider) => (
            <ConnectProvider key={provider.id} provider={provider} emailAddress={emailAddress} />
          ))}
        </div>
      )}
    </div>
  );
}
