import { useEffect, useRef, type RefObject } from 'react';

/** Gives the focus back to the button in `opener` when what it opened is closed. */
export const useFocusAfterClosing = (isOpen: boolean, opener: RefObject<HTMLElement | null>): void => {
  const wasOpen = useRef(false);
  useEffect(() => {
    if (wasOpen.current && !isOpen) opener.current?.querySelector('button')?.focus();
    wasOpen.current = isOpen;
  }, [isOpen, opener]);
};
