import { useEffect, useState, type RefObject } from 'react';

/** How far from the screen, in heights of it, a part is still drawn. */
const MARGIN = '100% 0px';

type Seen = (entry: IntersectionObserverEntry) => void;
const heard = new WeakMap<Element, Seen>();
let shared: IntersectionObserver | null = null;

/** One observer looks at all parts: as many as a long list has would each be asked in every frame. */
function observe(element: Element, onSeen: Seen): () => void {
  shared ??= new IntersectionObserver((entries) => entries.forEach((entry) => heard.get(entry.target)?.(entry)), { rootMargin: MARGIN });
  heard.set(element, onSeen);
  shared.observe(element);
  return () => {
    shared?.unobserve(element);
    heard.delete(element);
  };
}

/** Whether an element is on the screen or near it, and how high it was when it last was. Before that is known it is as high as `guess`, or drawn at once without one; what has the keyboard's place counts as near. */
export function useNearScreen(element: RefObject<HTMLElement | null>, guess: number | null): { isNear: boolean; height: number } {
  const [seen, setSeen] = useState({ isNear: guess === null || typeof IntersectionObserver === 'undefined', height: guess ?? 0 });
  useEffect(() => {
    const watched = element.current;
    if (!watched || typeof IntersectionObserver === 'undefined') return undefined;
    return observe(watched, ({ isIntersecting, boundingClientRect }) => {
      const isNear = isIntersecting || watched.contains(document.activeElement);
      setSeen((before) => (before.isNear === isNear ? before : { isNear, height: isNear ? before.height : boundingClientRect.height }));
    });
  }, [element]);
  return seen;
}
