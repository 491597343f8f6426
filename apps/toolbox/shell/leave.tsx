import { LoadingShape } from '@skills/platform/ui';
import { useEffect } from 'react';
import { useLocation } from 'react-router';

/** Goes on to a page of the portal, such as signing in, which the toolbox alone does not have. */
export function Leave() {
  const { pathname, search, hash } = useLocation();
  useEffect(() => window.location.replace(pathname + search + hash), [pathname, search, hash]);
  return <LoadingShape kind="page" />;
}
