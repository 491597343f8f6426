import { useEffect, type RefObject } from 'react';

/** The keys that lead through a desk. What decides at one takes two keys at once, so that no slip decides. */
export const DESK_KEYS = { next: 'j', before: 'k' } as const;

const isTyping = (target: EventTarget | null): boolean => target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName) || target.closest('dialog') !== null);

const pressed = ({ key, shiftKey }: KeyboardEvent): string => (shiftKey ? `Shift+${key.toUpperCase()}` : key);

/** Keys that act while the focus is in the desk, but not in a field: to the next and the one before, and what names its own key on screen. */
export function useDeskKeys(desk: RefObject<HTMLElement | null>, isOn: boolean, onMove: (by: 1 | -1) => void): void {
  useEffect(() => {
    const element = desk.current;
    if (!element || !isOn) return;
    const press = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
      const key = pressed(event);
      if (key === DESK_KEYS.next || key === DESK_KEYS.before) return onMove(key === DESK_KEYS.next ? 1 : -1);
      const named = [...element.querySelectorAll<HTMLElement>('[aria-keyshortcuts]')].find((each) => each.getAttribute('aria-keyshortcuts') === key);
      // A key held down must not decide on one after the other.
      if (!named || event.repeat) return;
      event.preventDefault();
      if (named instanceof HTMLButtonElement || (named instanceof HTMLInputElement && named.type === 'checkbox')) named.click();
      else named.focus();
    };
    element.addEventListener('keydown', press);
    return () => element.removeEventListener('keydown', press);
  }, [desk, isOn, onMove]);
}
