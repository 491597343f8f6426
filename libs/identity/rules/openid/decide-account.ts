import type { OpenIdProblem } from './openid-problem';

/** What is known when somebody comes back from a provider with a checked identity: issuer and subject. */
export interface ReturnFacts {
  /** Whom this identity is connected with; null when nobody. */
  readonly holder: string | null;
  /** Who asked, signed in, to have it connected, and who is signed in now; null when it is a sign-in. */
  readonly connecting: { readonly asker: string; readonly actor: string | null } | null;
  /** The mail address that may be believed (`believedAddress`); null when there is none. */
  readonly address: string | null;
  /** Whose account has that address, and whether another identity of the same provider is connected with it; null when nobody's. */
  readonly owner: { readonly personId: string; readonly hasOther: boolean } | null;
}

/** What follows: a session for somebody known, a connection first, a new account, or a refusal. */
export type AccountDecision =
  | { readonly does: 'enter'; readonly personId: string }
  | { readonly does: 'join'; readonly personId: string }
  | { readonly does: 'begin'; readonly emailAddress: string }
  | { readonly does: 'connect'; readonly personId: string }
  | { readonly does: 'refuse'; readonly problem: OpenIdProblem };

/**
 * Decides whose account it is.
 *
 * | wish    | identity is of   | address         | its owner            | decision                     |
 * | ------- | ---------------- | --------------- | -------------------- | ---------------------------- |
 * | connect | anybody          | –               | –                    | other or nobody signed in: `OPENID_NOT_YOU` |
 * | connect | nobody, asker    | –               | –                    | connect                      |
 * | connect | somebody else    | –               | –                    | `OPENID_TAKEN`               |
 * | sign in | somebody         | any             | any                  | enter as that person         |
 * | sign in | nobody           | not believed    | not looked up        | `OPENID_CONFIRM_BY_MAIL`     |
 * | sign in | nobody           | believed        | nobody               | begin an account             |
 * | sign in | nobody           | believed        | somebody             | join, then enter             |
 * | sign in | nobody           | believed        | has another identity of this provider | `OPENID_CONFIRM_BY_MAIL` |
 *
 * The last line is for an address that was given to a new colleague: two subjects of one provider are two people.
 * Whether an address that is not believed has an account makes no difference, so that nobody can ask by inventing one.
 */
export function decideAccount({ holder, connecting, address, owner }: ReturnFacts): AccountDecision {
  if (connecting) {
    if (connecting.actor !== connecting.asker) return { does: 'refuse', problem: 'OPENID_NOT_YOU' };
    if (holder !== null && holder !== connecting.asker) return { does: 'refuse', problem: 'OPENID_TAKEN' };
    return { does: 'connect', personId: connecting.asker };
  }
  if (holder !== null) return { does: 'enter', personId: holder };
  if (address === null) return { does: 'refuse', problem: 'OPENID_CONFIRM_BY_MAIL' };
  if (owner === null) return { does: 'begin', emailAddress: address };
  return owner.hasOther ? { does: 'refuse', problem: 'OPENID_CONFIRM_BY_MAIL' } : { does: 'join', personId: owner.personId };
}
