import { useEffect, useState, type RefObject } from 'react';

/** How far from the screen, in heights of it, a part is still drawn. */
const MARGIN = '100% 0px';

/** Whether an element is on the screen or near it, and how high it was when it last was; what has the keyboard's place counts as near. */
export function useNearScreen(element: RefObject<HTMLElement | null>): { isNear: boolean; height: number } {
  const [seen, setSeen] = useState({ isNear: true, height: 0 });
  useEffect(() => {
    const watched = element.current;
    if (!watched || typeof IntersectionObserver === 'undefined') return undefined;
    const observer = new IntersectionObserver(
      (entries) => {
        const entry = entries.at(-1)!;
        const isNear = entry.isIntersecting || watched.contains(document.activeElement);
        setSeen((before) => (before.isNear === isNear ? before : { isNear, height: isNear ? before.height : entry.boundingClientRect.height }));
      },
      { rootMargin: MARGIN },
    );
    observer.observe(watched);
    return () => observer.disconnect();
  }, [element]);
  return seen;
}
