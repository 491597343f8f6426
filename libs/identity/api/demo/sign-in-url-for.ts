import type { EntityManager } from '@mikro-orm/postgresql';
import { confirmUrl, newSignIn } from '../sign-in/new-sign-in';
import { DEMO_PEOPLE } from './demo-people';

/** Where to sign in, or why not, in one sentence. */
export type SignInUrl = { url: string; fault?: undefined } | { url?: undefined; fault: string };

/**
 * Begins a sign-in for the demo person with this role, as if the mail had been asked for, and gives the link of that mail.
 * For demo mode only: the caller sees to it. Commits nothing itself.
 */
export async function signInUrlFor(em: EntityManager, role: string, publicUrl: string, clock: () => Date): Promise<SignInUrl> {
  const person = DEMO_PEOPLE.find((candidate) => candidate.role === role.toUpperCase());
  if (!person) return { fault: `Name one of the roles ${DEMO_PEOPLE.map((candidate) => candidate.role).join(', ')}.` };
  const { emailAddress, language } = person;
  const next = '/account';
  const { token } = newSignIn(em, { emailAddress, next, language }, clock());
  await em.flush();
  return { url: confirmUrl(publicUrl, { token, emailAddress, next }) };
}
