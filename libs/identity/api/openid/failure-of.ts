import { AuthorizationResponseError, ClientError } from 'openid-client';
import type { OpenIdProblem } from '../../rules';

/** Answers of a provider that is there but cannot work now (OAuth 2.0, section 4.1.2.1). */
const OUT_OF_ORDER = ['server_error', 'temporarily_unavailable'];

/** What a failed return is called, and what the log may say of it: no token, code or claim. */
export interface ReturnFailure {
  problem: OpenIdProblem;
  reason: string;
}

const codeOf = (error: object): string => ('code' in error && typeof error.code === 'string' ? error.code : 'NO_CODE');

/** Sorts what went wrong when a code was redeemed: the person went back, the provider is not there, or something is not as it must be. */
export function failureOf(error: unknown): ReturnFailure {
  if (error instanceof AuthorizationResponseError) {
    if (error.error === 'access_denied') return { problem: 'OPENID_CANCELLED', reason: 'access_denied' };
    return { problem: OUT_OF_ORDER.includes(error.error) ? 'OPENID_UNREACHABLE' : 'OPENID_REFUSED', reason: error.error.slice(0, 100) };
  }
  if (error instanceof ClientError && error.code === 'OAUTH_TIMEOUT') return { problem: 'OPENID_UNREACHABLE', reason: error.code };
  // How fetch says that there is no connection; the library's own type errors have a code.
  if (error instanceof TypeError && !('code' in error)) return { problem: 'OPENID_UNREACHABLE', reason: 'no connection' };
  return { problem: 'OPENID_REFUSED', reason: error instanceof Error ? `${codeOf(error)}: ${error.message.slice(0, 200)}` : 'unknown' };
}
