import { anyone, writing, type Context, type ServerLanguage } from '@skills/platform/graph';
import { hashOf } from '../secret';

/** A journey to a provider that has come back, used up by this request and no other. */
export interface RedeemedJourney {
  nonce: string;
  codeVerifier: string;
  /** Who wanted the identity connected; null for a sign-in. */
  personId: string | null;
  next: string | null;
  language: ServerLanguage;
  /** Whether it came back within its ten minutes. */
  isInTime: boolean;
}

interface JourneyRow {
  nonce: string;
  code_verifier: string;
  person_id: string | null;
  next: string | null;
  language: ServerLanguage;
  in_time: boolean;
}

/** By what a journey is found again: all three have to fit. */
export interface JourneySigns {
  state: string | null;
  browserSecret: string | null;
  providerId: string;
}

/**
 * Takes the journey that this browser began with this provider; null for an unknown state, another browser's, another
 * provider's, or one taken before. The row's lock lets parallel returns in one after another, and all but the first find
 * it gone. Another browser does not use it up.
 */
export async function redeemJourney(context: Context, { state, browserSecret, providerId }: JourneySigns): Promise<RedeemedJourney | null> {
  if (!state || !browserSecret) return null;
  const [row] = await writing(context, [anyone], async ({ ask, em, clock }) => {
    ask(anyone, null);
    return em
      .getConnection()
      .execute<JourneyRow[]>(
        'delete from openid_sign_in where state_hash = ? and browser_hash = ? and provider = ? returning nonce, code_verifier, person_id, next, language, expires_at > ?::timestamptz as in_time',
        [hashOf(state), hashOf(browserSecret), providerId, clock()],
        'all',
        em.getTransactionContext(),
      );
  });
  if (!row) return null;
  return { nonce: row.nonce, codeVerifier: row.code_verifier, personId: row.person_id, next: row.next, language: row.language, isInTime: row.in_time };
}
