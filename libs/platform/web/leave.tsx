import { useEffect } from 'react';
import { useLocation } from 'react-router';
import { LoadingShape } from '../ui';

/** Goes on to a page of the portal, such as signing in, which an app alone does not have. */
export function Leave() {
  const { pathname, search, hash } = useLocation();
  useEffect(() => window.location.replace(pathname + search + hash), [pathname, search, hash]);
  return <LoadingShape kind="page" />;
}
