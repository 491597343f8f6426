import { AuthorizationResponseError, ClientError } from 'openid-client';
import type { OpenIdProblem } from '../../rules';

/** Answers of a provider that is there but cannot work now (OAuth 2.0, section 4.1.2.1). */
const OUT_OF_ORDER = ['server_error', 'temporarily_unavailable'];

/** What a failed return is called, and what the log may say of it: no token, code or claim. */
export interface ReturnFailure {
  problem: OpenIdProblem;
  reason: string;
}

const textOf = (error: object, name: 'code' | 'name' | 'message'): string | null => {
  const value: unknown = name in error ? Reflect.get(error, name) : undefined;
  return typeof value === 'string' ? value.slice(0, 200) : null;
};

/** How fetch says that there is no connection, or that it took too long; the library's own errors have another code. */
const isNoAnswer = (error: object): boolean =>
  textOf(error, 'code') === 'OAUTH_TIMEOUT' || textOf(error, 'name') === 'TimeoutError' || (textOf(error, 'name') === 'TypeError' && textOf(error, 'code') === null);

/** Sorts what went wrong when a code was redeemed: the person went back, the provider is not there, or something is not as it must be. */
export function failureOf(thrown: unknown): ReturnFailure {
  if (thrown instanceof AuthorizationResponseError) {
    if (thrown.error === 'access_denied') return { problem: 'OPENID_CANCELLED', reason: 'access_denied' };
    return { problem: OUT_OF_ORDER.includes(thrown.error) ? 'OPENID_UNREACHABLE' : 'OPENID_REFUSED', reason: thrown.error.slice(0, 100) };
  }
  // What the library does not know itself it hands on as the cause.
  const error = thrown instanceof ClientError && thrown.code === undefined ? thrown.cause : thrown;
  if (typeof error !== 'object' || error === null) return { problem: 'OPENID_REFUSED', reason: 'unknown' };
  if (isNoAnswer(error)) return { problem: 'OPENID_UNREACHABLE', reason: 'no answer' };
  return { problem: 'OPENID_REFUSED', reason: `${textOf(error, 'code') ?? 'NO_CODE'}: ${textOf(error, 'message') ?? ''}` };
}
