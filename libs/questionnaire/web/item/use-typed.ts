import { useEffect, useRef, useState } from 'react';

/** How long a pause in typing is before what stands there is given, in milliseconds. */
const PAUSE_IN_MS = 800;

/** A field to type in, whose text is given without a button. */
export interface Typed {
  /** What stands in the field. */
  typed: string;
  /** Takes what the person has typed. */
  type: (text: string) => void;
  /** Gives what is typed now; nothing when it was given already. */
  giveNow: () => void;
  /** Replaces the text without giving it. */
  replace: (text: string) => void;
}

/** Gives a typed text when the person pauses, leaves the field, or leaves the page by whatever way. */
export const useTyped = (start: string, give: (text: string) => void): Typed => {
  const [typed, setTyped] = useState(start);
  const open = useRef<string | null>(null);
  const latest = useRef(give);
  useEffect(() => {
    latest.current = give;
  });

  const giveNow = (): void => {
    const text = open.current;
    open.current = null;
    if (text !== null) latest.current(text);
  };

  useEffect(() => {
    const pause = setTimeout(giveNow, PAUSE_IN_MS);
    return () => clearTimeout(pause);
  }, [typed]);

  // Enter, a link, the browser's own "back": a field that disappears loses the focus without saying so.
  useEffect(() => giveNow, []);

  return {
    typed,
    giveNow,
    type(text) {
      open.current = text;
      setTyped(text);
    },
    replace(text) {
      open.current = null;
      setTyped(text);
    },
  };
};
