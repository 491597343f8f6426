import { useEffect, type RefObject } from 'react';
import { NavigationType, useLocation, useNavigationType } from 'react-router';

// Outlives the pages on purpose: the page that arrives must know which one was shown before it.
let shownPlace: string | null = null;
// The heading that took the focus: a page that is still loading may be replaced, heading and all, by the page itself.
let focusedHeading: HTMLElement | null = null;

/**
 * After a change of route moves focus to the heading and the view to the top.
 * A page that has several steps at one address names the step, so that each is arrived at.
 * Where a page replaces its own loading shape, the focus stays with the heading.
 * The first page of a visit keeps the browser's own focus; going back keeps its scroll position.
 */
export function useArrival(heading: RefObject<HTMLElement | null>, step = ''): void {
  const { pathname } = useLocation();
  const how = useNavigationType();

  useEffect(() => {
    const place = `${pathname} ${step}`;
    const moved = shownPlace !== null && shownPlace !== place;
    shownPlace = place;
    const wasReplaced = !moved && focusedHeading !== null && !focusedHeading.isConnected && document.activeElement === document.body;
    if (!moved && !wasReplaced) return;
    focusedHeading = heading.current;
    if (moved && how !== NavigationType.Pop) window.scrollTo(0, 0);
    heading.current?.focus({ preventScroll: true });
  }, [pathname, step, how, heading]);
}
