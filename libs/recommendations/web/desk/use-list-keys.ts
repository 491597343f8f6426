import { useEffect } from 'react';

const isTyping = (target: EventTarget | null): boolean => target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName) || target.closest('dialog') !== null);

/** Moves through a list with j and k, the next and the one before, wherever the focus is but in a field. */
export function useListKeys(ids: readonly string[], chosen: string | null, onChoose: (id: string) => void): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if ((event.key !== 'j' && event.key !== 'k') || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
      const at = chosen === null ? -1 : ids.indexOf(chosen);
      const next = ids[event.key === 'j' ? at + 1 : Math.max(0, at - 1)];
      if (next !== undefined) onChoose(next);
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [ids, chosen, onChoose]);
}
