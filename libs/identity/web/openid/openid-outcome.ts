import { isOpenIdProblem, type OpenIdProblem } from '@skills/identity/rules';

/** How a journey to a provider ended, as the address of the page tells it. */
export interface OpenIdOutcome {
  /** The problem; null when an account was connected. */
  problem: OpenIdProblem | null;
  /** The provider's id; null when the address names none. */
  providerId: string | null;
}

/** Reads `?openid=…&provider=…`; null when the address tells of no journey. */
export function readOpenIdOutcome(search: URLSearchParams): OpenIdOutcome | null {
  const [outcome, providerId] = [search.get('openid'), search.get('provider')];
  if (outcome === 'CONNECTED') return { problem: null, providerId };
  return isOpenIdProblem(outcome) ? { problem: outcome, providerId } : null;
}
