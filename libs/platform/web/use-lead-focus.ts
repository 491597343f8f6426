import { useEffect, useRef, useState, type RefObject } from 'react';

/** Where the focus is to go, and the way to send it there. */
export interface LeadFocus<Place extends HTMLElement> {
  place: RefObject<Place | null>;
  lead: () => void;
}

/** Leads the focus, once the page shows what an act has changed, to the place that says so: the button pressed may be gone, and a dialog closed. */
export function useLeadFocus<Place extends HTMLElement>(): LeadFocus<Place> {
  const place = useRef<Place>(null);
  const [times, setTimes] = useState(0);
  useEffect(() => {
    if (times > 0) place.current?.focus();
  }, [times]);
  return { place, lead: () => setTimes((before) => before + 1) };
}
