import type { Limit } from '@skills/platform/database';

/** How long somebody may stay at the provider, in minutes. */
export const OPENID_MINUTES = 10;

/** Journeys to a provider that begin in one network: each leaves a row. */
export const OPENID_STARTS: Limit = { name: 'openid.starts', points: 120, perSeconds: 3600 };

/** Returns to one network: each asks the provider. */
export const OPENID_RETURNS: Limit = { name: 'openid.returns', points: 120, perSeconds: 3600 };
