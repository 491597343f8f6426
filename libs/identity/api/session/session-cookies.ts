import type { Context } from '@skills/platform/graph';
import { hashOf, newSecret } from '../secret';

/** The cookie of a signed-in browser; the HTTP layer puts `__Host-` before it where the product is served over HTTPS. */
export const SESSION_COOKIE = 'session';

/** The cookie of a browser that works without an account. */
export const GUEST_COOKIE = 'guest';

/** A session unused for so long has ended. */
export const IDLE_DAYS = 30;

/** A session ends after so long, however much it is used. */
export const ABSOLUTE_DAYS = 180;

const DAY_SECONDS = 86_400;

/** Hands the browser the secret of its session. */
export const setSessionCookie = (context: Context, token: string): void => context.request.cookies.set(SESSION_COOKIE, token, ABSOLUTE_DAYS * DAY_SECONDS);

/** Takes the session's secret from the browser. */
export const clearSessionCookie = (context: Context): void => context.request.cookies.clear(SESSION_COOKIE);

/** Takes the guest's secret from the browser. */
export const clearGuestCookie = (context: Context): void => context.request.cookies.clear(GUEST_COOKIE);

/** The hash that stands for this browser; a browser without a guest cookie gets one, for half a year. */
export function guestHashFor(context: Context): string {
  if (context.actor.guestHash) return context.actor.guestHash;
  const token = newSecret();
  context.request.cookies.set(GUEST_COOKIE, token, ABSOLUTE_DAYS * DAY_SECONDS);
  const guestHash = hashOf(token);
  // The rest of this request acts as the guest too: the answer may tell what the guest just made.
  context.request.actor = { ...context.actor, guestHash, key: context.actor.key ?? `guest:${guestHash}` };
  return guestHash;
}
