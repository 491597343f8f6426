import { useState } from 'react';

const AT_ONCE = 50;

/** So many of a long list as fit one look, and more on demand; another `list` begins anew. */
export function useFirstOf<Entry>(entries: readonly Entry[], list: unknown) {
  const [{ of, most }, setShown] = useState({ of: list, most: AT_ONCE });
  const first = of === list ? most : AT_ONCE;
  const onMore = (): Promise<void> => {
    setShown({ of: list, most: first + AT_ONCE });
    return Promise.resolve();
  };
  return { shown: entries.slice(0, first), hasMore: entries.length > first, onMore };
}
