import { useApolloClient } from '@apollo/client/react';
import { deviceCopies } from '@skills/platform/web';

/** Forgets what was fetched for another person, and what this browser keeps of them, and asks again as the present one; to call after signing in or out. */
export const useNewViewer = (): (() => Promise<void>) => {
  const client = useApolloClient();
  return async () => {
    deviceCopies.forgetAll();
    // A page that cannot be fetched again shows its own error; the change of person happened all the same.
    await client.resetStore().catch(() => undefined);
  };
};
