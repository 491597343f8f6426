import { useEffect, useRef, type RefObject } from 'react';

/** For a form that opens below what opened it: it is brought into sight, and the keyboard goes on there. */
export function useOpened(): RefObject<HTMLFormElement | null> {
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.focus(), []);
  return form;
}
