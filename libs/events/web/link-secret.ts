import { useLocation } from 'react-router';

/** The secret of a mail's link. It stands behind the #, which browsers do not send to any server; empty when there is none. */
export function useLinkSecret(): string {
  const { hash } = useLocation();
  return new URLSearchParams(hash.replace(/^#/, '')).get('secret') ?? '';
}
