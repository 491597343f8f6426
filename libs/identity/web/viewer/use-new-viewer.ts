import { useApolloClient } from '@apollo/client/react';

/** Forgets what was fetched for another person and asks again as the present one; to call after signing in or out. */
export const useNewViewer = (): (() => Promise<void>) => {
  const client = useApolloClient();
  return async () => {
    // A page that cannot be fetched again shows its own error; the change of person happened all the same.
    await client.resetStore().catch(() => undefined);
  };
};
