import { useEffect, type RefObject } from 'react';

/** Parts of a page that are about one thing, and begin with its heading. */
const PARTS = 'li, article, form, section, .s-page';

/** The heading of the nearest part around what is gone, and else that of the page. */
function headingAround(around: readonly Element[]): HTMLElement | null {
  const parts = around.filter((each) => each.isConnected && each.matches(PARTS));
  return parts.map((part) => part.querySelector<HTMLElement>('h1, h2, h3, h4')).find((heading) => heading !== null) ?? null;
}

/**
 * Keeps the focus in the page when an act takes away what had it: the button pressed, its form, or a dialog whose opener is gone.
 * What was only moved to another place gets it back; otherwise it goes to the heading around it, unless the page itself leads elsewhere.
 */
export function useFocusKept(page: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const element = page.current;
    if (!element) return undefined;
    let focused: Element | null = null;
    let around: readonly Element[] = [];
    let frame = 0;
    const remember = () => {
      focused = element.contains(document.activeElement) ? document.activeElement : null;
      around = [];
      for (let each = focused?.parentElement; each && element.contains(each); each = each.parentElement) around = [...around, each];
    };
    const keep = () => {
      if (document.activeElement !== document.body) return;
      if (focused instanceof HTMLElement && focused.isConnected) focused.focus({ preventScroll: true });
      else {
        const heading = headingAround(around);
        if (heading && !heading.hasAttribute('tabindex')) heading.tabIndex = -1;
        heading?.focus();
      }
    };
    const watching = new MutationObserver((changes) => {
      if (!changes.some(({ removedNodes }) => [...removedNodes].some((node) => node.contains(focused)))) return;
      cancelAnimationFrame(frame);
      // Whoever knows a better place leads there at once; nobody is to hear of two.
      frame = requestAnimationFrame(keep);
    });
    remember();
    watching.observe(element, { childList: true, subtree: true });
    document.addEventListener('focusin', remember);
    // Whoever presses where nothing takes the focus has given it up.
    document.addEventListener('pointerup', remember);
    return () => {
      watching.disconnect();
      cancelAnimationFrame(frame);
      document.removeEventListener('focusin', remember);
      document.removeEventListener('pointerup', remember);
    };
  }, [page]);
}
