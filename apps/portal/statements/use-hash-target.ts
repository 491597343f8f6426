import { useEffect } from 'react';
import { useLocation } from 'react-router';

/** Goes to the part of the page that the address names after `#`, which a page that is drawn later cannot leave to the browser. */
export const useHashTarget = (): void => {
  const { hash } = useLocation();
  useEffect(() => {
    const target = hash === '' ? null : document.getElementById(decodeURIComponent(hash.slice(1)));
    target?.scrollIntoView();
    target?.focus({ preventScroll: true });
  }, [hash]);
};
