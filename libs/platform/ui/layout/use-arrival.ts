import { useEffect, type RefObject } from 'react';
import { NavigationType, useLocation, useNavigationType } from 'react-router';

// Outlives the pages on purpose: the page that arrives must know which path the one before it showed.
let shownPath: string | null = null;

const siteName = (): string | null =>
  document.querySelector('meta[name="application-name"]')?.getAttribute('content') ?? null;

/**
 * Names the browser's tab, and after a change of route moves focus to the heading and the view to the top.
 * The first page of a visit keeps the browser's own focus; going back keeps its scroll position.
 */
export function useArrival(heading: RefObject<HTMLElement | null>, title: string | undefined): void {
  const { pathname } = useLocation();
  const how = useNavigationType();

  useEffect(() => {
    if (title !== undefined) document.title = [title, siteName()].filter(Boolean).join(' · ');
  }, [title]);

  useEffect(() => {
    const moved = shownPath !== null && shownPath !== pathname;
    shownPath = pathname;
    if (!moved) return;
    if (how !== NavigationType.Pop) window.scrollTo(0, 0);
    heading.current?.focus({ preventScroll: true });
  }, [pathname, how, heading]);
}
