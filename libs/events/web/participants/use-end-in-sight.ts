import { useEffect, useRef, type RefObject } from 'react';

/** An element to put at the end of what is loaded: does something whenever it comes within a screen's height of being seen. */
export function useEndInSight(onSight: () => unknown): RefObject<HTMLDivElement | null> {
  const end = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!end.current || typeof IntersectionObserver === 'undefined') return undefined;
    const observer = new IntersectionObserver((entries) => void (entries.at(-1)?.isIntersecting && onSight()), { rootMargin: '100% 0px' });
    observer.observe(end.current);
    return () => observer.disconnect();
  }, [onSight]);
  return end;
}
