import { useEffect, useRef, useState, type RefObject } from 'react';

const entryOf = (desk: HTMLElement | null, id: string | null): HTMLElement | undefined =>
  id === null ? undefined : [...(desk?.querySelectorAll<HTMLElement>('[data-entry]') ?? [])].find(({ dataset }) => dataset.entry === id);

/**
 * Keeps the keyboard and the view where the choice is: the entry that is read stays in sight in the list; who goes back to the list
 * stands at the entry left; while another loads, the focus waits in its pane. Tells whether anything was chosen since the page came.
 */
export function usePlaceInList(desk: RefObject<HTMLElement | null>, chosen: string | null): boolean {
  const [arrivedWith, setArrivedWith] = useState(chosen);
  if (arrivedWith !== null && chosen !== arrivedWith) setArrivedWith(null);
  const before = useRef(chosen);
  useEffect(() => {
    const left = before.current;
    before.current = chosen;
    const entry = entryOf(desk.current, chosen ?? left);
    const pane = desk.current?.querySelector<HTMLElement>('.s-desk__detail');
    if (chosen !== null) entry?.scrollIntoView({ block: 'nearest' });
    if (chosen === left) return;
    // What was decided is told in the pane; else there is nothing to read in it.
    if (chosen === null) (entry ?? (pane?.querySelector('[role=status]') ? pane : desk.current?.querySelector<HTMLElement>('.s-desk__list')))?.focus();
    else if (!pane?.contains(document.activeElement)) pane?.focus({ preventScroll: true });
  }, [desk, chosen]);
  return chosen !== arrivedWith;
}
