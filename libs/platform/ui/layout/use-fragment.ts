import { useEffect } from 'react';
import { useLocation } from 'react-router';

// Each entry of the history is led to its fragment once: who comes back to one keeps the scroll position of the browser.
const led = new Set<string>();

/**
 * Leads view and focus to the part of the page that the address names after `#`, as soon as it is there: what is drawn after its data arrived the browser itself does not find.
 * Whoever moves on in the page meanwhile is left alone.
 */
export function useFragment(): void {
  const { hash, key } = useLocation();
  useEffect(() => {
    const entry = `${key} ${hash}`;
    if (hash === '' || led.has(entry)) return undefined;
    const lead = (): boolean => {
      const part = document.getElementById(hash.slice(1));
      if (!part) return false;
      led.add(entry);
      if (part.tabIndex < 0) part.tabIndex = -1;
      part.focus({ preventScroll: true });
      part.scrollIntoView();
      return true;
    };
    if (lead()) return undefined;
    const arriving = new MutationObserver(() => lead() && leave.abort());
    const leave = new AbortController();
    leave.signal.addEventListener('abort', () => arriving.disconnect());
    for (const moving of ['wheel', 'touchmove', 'keydown', 'pointerdown']) window.addEventListener(moving, () => leave.abort(), { signal: leave.signal, passive: true });
    arriving.observe(document.body, { childList: true, subtree: true });
    return () => leave.abort();
  }, [hash, key]);
}
