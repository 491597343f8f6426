const paneOf = (element: Element): Element | null => element.closest('.s-desk__pane');

/** Gives the focus to a heading and shows its pane from the top: within the pane, and in the window where the pane lies outside of it. */
export function showFromItsTop(heading: HTMLElement | null): void {
  if (!heading) return;
  const pane = paneOf(heading);
  if (pane) pane.scrollTop = 0;
  heading.focus({ preventScroll: true });
  const { top = 0 } = pane?.getBoundingClientRect() ?? {};
  if (top < 0 || top > window.innerHeight / 2) (pane ?? heading).scrollIntoView({ block: 'start' });
}
