import type { Context, HttpRequest, ServerLanguage } from '@skills/platform/graph';
import { buildAuthorizationUrl, calculatePKCECodeChallenge, randomNonce, randomPKCECodeVerifier, randomState, type Configuration } from 'openid-client';
import { uuidv7 } from 'uuidv7';
import { hashOf, newSecret } from '../secret';
import { OPENID_MINUTES } from './openid-limits';
import type { OpenIdProviderSetting } from './provider-setting';

/** The cookie of a browser that was sent to a provider. */
const BROWSER_COOKIE = 'openid';

/** What a journey to a provider begins with. */
export interface OpenIdWish {
  provider: OpenIdProviderSetting;
  /** The provider's configuration. */
  configuration: Configuration;
  /** Who wants the identity connected; null for a sign-in. */
  personId: string | null;
  next: string | null;
  language: ServerLanguage;
  /** The secret that this browser got for another journey; null without one. */
  browserSecret: string | null;
}

/** The secret of a browser that is under way already, so that journeys in two of its tabs do not disturb each other. */
export const browserSecretIn = ({ cookie }: Pick<HttpRequest, 'cookie'>): string | null => {
  const value = cookie(BROWSER_COOKIE);
  return value && /^[\w-]{43}$/.test(value) ? value : null;
};

/** Where the provider sends people back to; the operator registers it there. */
export const callbackUrl = (publicUrl: string, providerId: string): string => `${publicUrl}/sign-in/openid/${providerId}/callback`;

/** Notes that this browser goes to the provider, and gives the address to go to. */
export async function beginOpenId(context: Context, { provider, configuration, personId, next, language, browserSecret }: OpenIdWish): Promise<string> {
  const [state, nonce, codeVerifier] = [randomState(), randomNonce(), randomPKCECodeVerifier()];
  const secret = browserSecret ?? newSecret();
  const expiresAt = new Date(context.clock().getTime() + OPENID_MINUTES * 60_000);
  await context.em
    .getConnection()
    .execute(
      'insert into openid_sign_in (id, state_hash, browser_hash, provider, nonce, code_verifier, person_id, next, language, expires_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)',
      [uuidv7(), hashOf(state), hashOf(secret), provider.id, nonce, codeVerifier, personId, next, language, expiresAt],
      'run',
      context.em.getTransactionContext(),
    );
  context.request.cookies.set(BROWSER_COOKIE, secret, OPENID_MINUTES * 60);
  return buildAuthorizationUrl(configuration, {
    response_type: 'code',
    redirect_uri: callbackUrl(context.request.publicUrl, provider.id),
    scope: 'openid email',
    state,
    nonce,
    code_challenge: await calculatePKCECodeChallenge(codeVerifier),
    code_challenge_method: 'S256',
    ui_locales: language,
  }).href;
}
