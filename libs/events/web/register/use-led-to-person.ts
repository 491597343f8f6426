import { useEffect, useRef, type RefObject } from 'react';

/** The list of people in a form, and the ways to send the focus to one of them by their place. */
export interface LedToPerson {
  listed: RefObject<HTMLDivElement | null>;
  /** To the person as a whole, such as the one who takes the place of somebody removed. */
  leadTo: (at: number) => void;
  /** To the first field, of somebody of whom nothing is said yet. */
  leadToFieldsOf: (at: number) => void;
}

/** Leads the focus to a person of a form once there are as many as an act has left: the button pressed may be gone. */
export function useLedToPerson(count: number): LedToPerson {
  const listed = useRef<HTMLDivElement>(null);
  const next = useRef<{ at: number; isToFields: boolean } | null>(null);
  useEffect(() => {
    const person = next.current && listed.current?.querySelectorAll<HTMLElement>('.e-person')[next.current.at];
    if (next.current?.isToFields) person?.querySelector('input')?.focus();
    else person?.focus();
    next.current = null;
  }, [count]);
  return {
    listed,
    leadTo: (at) => { next.current = { at, isToFields: false }; },
    leadToFieldsOf: (at) => { next.current = { at, isToFields: true }; },
  };
}
