import type { EntityManager } from '@mikro-orm/postgresql';
import type { ServerLanguage } from '@skills/platform/graph';
import { uuidv7 } from 'uuidv7';
import { codeHashOf, hashOf, newCode, newSecret } from '../secret';
import { SignInRequest } from './sign-in-request.entity';
import { SIGN_IN_MINUTES } from './sign-in-limits';

/** What a sign-in needs to begin. */
export interface SignInWish {
  emailAddress: string;
  next: string | null;
  language: ServerLanguage;
}

/** A sign-in with its secrets, which exist nowhere else and go into the mail. */
export interface NewSignIn {
  request: SignInRequest;
  token: string;
  code: string;
}

/** Writes a sign-in request that lasts 15 minutes; whether the address is known is not even looked up. */
export function newSignIn(em: EntityManager, { emailAddress, next, language }: SignInWish, now: Date): NewSignIn {
  const [token, code, codeSalt] = [newSecret(), newCode(), newSecret()];
  const request = em.create(SignInRequest, {
    id: uuidv7(),
    emailAddress,
    tokenHash: hashOf(token),
    codeHash: codeHashOf(code, codeSalt),
    codeSalt,
    expiresAt: new Date(now.getTime() + SIGN_IN_MINUTES * 60_000),
    usedAt: null,
    next,
    language,
  });
  em.persist(request);
  return { request, token, code };
}

/** The page on which the link is confirmed. The secret stands behind the #, so that it reaches no server and no log. */
export const confirmUrl = (publicUrl: string, { token, emailAddress, next }: { token: string; emailAddress: string; next: string | null }): string =>
  `${publicUrl}/sign-in/confirm#token=${token}&email=${encodeURIComponent(emailAddress)}${next === null ? '' : `&next=${encodeURIComponent(next)}`}`;
