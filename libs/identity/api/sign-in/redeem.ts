import type { Context, ServerLanguage } from '@skills/platform/graph';

/** A sign-in request that this act, and no other, has used up. */
export interface Redeemed {
  emailAddress: string;
  next: string | null;
  language: ServerLanguage;
}

/**
 * Uses up an open sign-in request, found by its id or its token's hash. The row's lock lets parallel attempts in one after
 * another, and all but the first find it used: null.
 */
export async function redeem(context: Context, by: { id: string } | { tokenHash: string }): Promise<Redeemed | null> {
  const [column, value] = 'id' in by ? ['id', by.id] : ['token_hash', by.tokenHash];
  const now = context.clock();
  const [row] = await context.em
    .getConnection()
    .execute<{ email_address: string; next: string | null; language: ServerLanguage }[]>(
      `update sign_in_request set used_at = ? where ${column} = ? and used_at is null and expires_at > ? returning email_address, next, language`,
      [now, value, now],
      'all',
      context.em.getTransactionContext(),
    );
  return row ? { emailAddress: row.email_address, next: row.next, language: row.language } : null;
}
