import { acrossSignIn } from '@skills/platform/web';
import { useEffect } from 'react';

/** Under which name the link waits while somebody signs in: it is a secret, so it neither goes into the address of that page nor into its mail. */
const LINK = 'team-link';

/** The secret of the link that a guest opened here within the last hour; null for none. */
export const keptLink = (): string | null => acrossSignIn.read(LINK);

/** Lets go of the secret, once it has been used. */
export const forgetLink = (): void => acrossSignIn.forget(LINK);

/**
 * Keeps the secret of the link that a guest has before them, so that every way of signing in leads back to it, that of the header too; lets go
 * of it where somebody signed in sees it, or where it leads nowhere.
 * @param leads Whether a guest could still go on from here; null while that is not known.
 */
export function useKeptLink(token: string, leads: boolean | null): void {
  useEffect(() => {
    if (token === '' || leads === null) return;
    if (leads) acrossSignIn.keep(LINK, token);
    else forgetLink();
  }, [token, leads]);
}
