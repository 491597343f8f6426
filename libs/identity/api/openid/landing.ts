import type { HttpAnswer } from '@skills/platform/graph';
import type { OpenIdProblem } from '../../rules';
import type { OpenIdProviderSetting } from './provider-setting';

/** Where a journey ends that is not a plain success: what to say there, and of which provider. */
export interface Landing {
  /** A problem, or that an identity was connected. */
  outcome: OpenIdProblem | 'CONNECTED';
  provider: OpenIdProviderSetting | null;
  /** Whether it was to connect an identity: that began on the account page. */
  isConnecting: boolean;
  next: string | null;
}

/** Sends the browser on with a GET; nothing of this answer is kept. */
export const sendTo = (address: string): HttpAnswer => ({ status: 303, headers: { location: address } });

/** Sends the browser to the page that says how it ended. */
export function land({ outcome, provider, isConnecting, next }: Landing): HttpAnswer {
  const words = new URLSearchParams({ openid: outcome, ...(provider && { provider: provider.id }), ...(next !== null && !isConnecting && { next }) });
  return sendTo(`${isConnecting ? '/account' : '/sign-in'}?${words.toString()}`);
}
