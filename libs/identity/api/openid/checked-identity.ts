import { authorizationCodeGrant, fetchUserInfo, type Configuration } from 'openid-client';
import type { AddressClaims } from '../../rules';
import type { RedeemedJourney } from './redeem-openid';

/** Who the provider says it is, after everything that can be checked was. */
export interface CheckedIdentity {
  /** The token's issuer, which is that of the provider. */
  issuer: string;
  subject: string;
  /** What it says of the mail address, not yet believed. */
  address: AddressClaims;
}

/** What the provider's answer is checked against. */
export interface ReturnChecks {
  configuration: Configuration;
  /** The address to which the provider sent the browser, with everything in it. */
  returnedTo: URL;
  state: string;
  journey: RedeemedJourney;
}

/**
 * Redeems the code. Checked are `state`, `iss` (RFC 9207), PKCE, and of the token issuer, audience, time, nonce, algorithm
 * and signature. Where the token holds no address, the provider is asked for it, and has to speak of the same subject.
 */
export async function checkedIdentity({ configuration, returnedTo, state, journey }: ReturnChecks): Promise<CheckedIdentity> {
  const tokens = await authorizationCodeGrant(configuration, returnedTo, {
    expectedState: state,
    expectedNonce: journey.nonce,
    pkceCodeVerifier: journey.codeVerifier,
    idTokenExpected: true,
  });
  const claims = tokens.claims();
  if (!claims) throw new Error('the provider gave no token of identity');
  const isTold = claims['email'] !== undefined || configuration.serverMetadata().userinfo_endpoint === undefined;
  const address = isTold ? claims : await fetchUserInfo(configuration, tokens.access_token, claims.sub);
  return { issuer: claims.iss, subject: claims.sub, address: { email: address['email'], email_verified: address['email_verified'] } };
}
