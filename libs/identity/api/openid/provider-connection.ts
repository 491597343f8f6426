import { allowInsecureRequests, ClientSecretBasic, ClientSecretPost, discovery, enableNonRepudiationChecks, type ClientAuth, type Configuration } from 'openid-client';
import type { OpenIdProviderSetting } from './provider-setting';

/** How long a provider's published configuration is used before it is fetched again. */
const FRESH_MS = 3_600_000;

/** The longest that a provider may take to answer one request, in seconds. */
const PATIENCE_SECONDS = 5;

interface Known {
  since: number;
  configuration: Promise<Configuration>;
}

const known = new WeakMap<OpenIdProviderSetting, Known>();

/** By the `Authorization` header, which every provider must understand, unless this one says that it does not. */
const proofOf =
  (secret: string): ClientAuth =>
  (server, ...rest) => {
    const methods = server.token_endpoint_auth_methods_supported;
    const isHeader = methods === undefined || methods.includes('client_secret_basic');
    (isHeader ? ClientSecretBasic(secret) : ClientSecretPost(secret))(server, ...rest);
  };

/**
 * The provider's configuration, fetched at first use and once an hour, by whoever asks at once in one request; a failure
 * is not kept, so the next person tries again. Signatures of tokens are checked although they come straight from the
 * provider. Throws when it cannot be reached or says to be another issuer.
 */
export function connectionTo(provider: OpenIdProviderSetting, now: Date): Promise<Configuration> {
  const present = known.get(provider);
  if (present && now.getTime() - present.since < FRESH_MS) return present.configuration;
  const isLocal = provider.issuer.startsWith('http:');
  const configuration = discovery(new URL(provider.issuer), provider.clientId, {}, proofOf(provider.clientSecret), {
    timeout: PATIENCE_SECONDS,
    execute: [enableNonRepudiationChecks, ...(isLocal ? [allowInsecureRequests] : [])],
  });
  known.set(provider, { since: now.getTime(), configuration });
  configuration.catch(() => known.delete(provider));
  return configuration;
}
