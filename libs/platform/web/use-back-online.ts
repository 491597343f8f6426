import { useOnline } from './use-online';
import { useEffect, useRef } from 'react';

/** Does something each time that the network comes back; tells whether it is there now. */
export const useBackOnline = (act: () => void): boolean => {
  const online = useOnline();
  const wasAway = useRef(false);
  useEffect(() => {
    if (!online) {
      wasAway.current = true;
    } else if (wasAway.current) {
      wasAway.current = false;
      act();
    }
  }, [online, act]);
  return online;
};
