import type { Context } from '@skills/platform/graph';
import { uuidv7 } from 'uuidv7';
import type { Person } from '../person/person.entity';
import { hashOf, newSecret } from '../secret';
import { deviceOf } from './device';
import { tellSignedIn } from './on-signed-in';
import { ABSOLUTE_DAYS, setSessionCookie } from './session-cookies';
import { Session } from './session.entity';

/** Begins a session with a new secret; the one that this browser had before ends, so that nobody can plant one. `issuer` is that of the OpenID provider that signed in; null for a mail. */
export async function startSession(context: Context, person: Person, issuer: string | null = null): Promise<void> {
  const now = context.clock();
  if (context.actor.sessionId) await context.em.nativeDelete(Session, { id: context.actor.sessionId });
  const token = newSecret();
  const session = context.em.create(Session, {
    id: uuidv7(),
    tokenHash: hashOf(token),
    person,
    createdAt: now,
    lastSeenAt: now,
    expiresAt: new Date(now.getTime() + ABSOLUTE_DAYS * 86_400_000),
    ...deviceOf(context.request.userAgent),
    issuer,
  });
  context.em.persist(session);
  setSessionCookie(context, token);
  await tellSignedIn(context, person);
}
