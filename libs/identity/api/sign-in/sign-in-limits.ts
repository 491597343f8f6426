import { refuse, type Context } from '@skills/platform/graph';
import type { Limit } from '@skills/platform/database';
import { hashOf } from '../secret';
import { clientNetwork } from './client-network';

const HOUR = 3600;

/** How long link and code work. */
export const SIGN_IN_MINUTES = 15;

/** Sign-in mails to one mailbox: enough for a forgetful person, too few to flood anybody. */
export const MAILBOX_HOUR: Limit = { name: 'sign-in.mailbox-hour', points: 5, perSeconds: HOUR };
export const MAILBOX_DAY: Limit = { name: 'sign-in.mailbox-day', points: 20, perSeconds: 24 * HOUR };

/** Sign-in mails asked for from one network: an office or a workshop may share an address. */
export const NETWORK_HOUR: Limit = { name: 'sign-in.network-hour', points: 60, perSeconds: HOUR };

/** Links and codes tried from one network, over all sign-ins. */
export const NETWORK_TRIES: Limit = { name: 'sign-in.network-tries', points: 120, perSeconds: HOUR };

/** Codes tried for one sign-in: 5 of a million. Lives longer than the code, so that the count cannot begin anew. */
export const CODE_TRIES: Limit = { name: 'sign-in.code-tries', points: 5, perSeconds: SIGN_IN_MINUTES * 60 * 2 };

/** The key of a limit for the request's network; a hash, as an address can name a person. */
export const networkKey = (context: Context): string => hashOf(clientNetwork(context.request.clientAddress));

/** Takes a point from a limit of a day, or refuses with a sentence that says in how many hours it goes on. */
export async function takeOfDay(context: Context, limit: Limit, key: string, code: string, path: readonly string[] = []): Promise<void> {
  const { limits } = context.request;
  if (await limits.take(limit, key)) return;
  refuse(code, path, { most: limit.points, count: Math.max(1, Math.ceil((await limits.secondsUntilFree(limit, key)) / HOUR)) });
}

/** Takes a point from each limit in turn, or refuses. */
export async function takeAll(context: Context, takes: readonly (readonly [Limit, string])[]): Promise<void> {
  for (const [limit, key] of takes) if (!(await context.request.limits.take(limit, key))) refuse('TOO_MANY_REQUESTS');
}
