import { useApolloClient } from '@apollo/client/react';
import { readFragment } from '@skills/schema';
import type { DoorStateFragment } from '@skills/schema/documents';
import { useCallback, useRef, useState } from 'react';
import { listAfter } from '../../rules';
import { DOOR_LIST, DOOR_STATE } from './door-list-query';
import { doorStore, type KeptList } from './door-store';

/** The list of a door as it is kept: all of it at first, and then only what is new. */
export interface KeptListAtWork {
  /** null while it is not known, and when there is none for the viewer. */
  kept: KeptList | null;
  /** True once the server said that there is no such event or list for the viewer. */
  isAbsent: boolean;
  /** Takes up what this device kept before; until it has asked the server, it goes by that. */
  begin: (there: KeptList) => void;
  /** Where what is new begins; null where all has to be asked for. */
  cursor: () => string | null;
  /** Takes in an answer of the server; whether nothing is missing in the list now. */
  take: (event: DoorStateFragment | null | undefined) => Promise<boolean>;
  /** Asks the server what is new. */
  fetchNews: () => Promise<void>;
}

/** Keeps the list of an event; `onForgetful` hears that this browser keeps nothing. */
export function useKeptList(slug: string, onForgetful: () => void): KeptListAtWork {
  const client = useApolloClient();
  const [kept, setKept] = useState<KeptList | null>(null);
  const [isAbsent, setAbsent] = useState(false);
  // What an answer is added to, also before the screen shows the one before it; the cursor only once this page has asked for all.
  const now = useRef<KeptList | null>(null);
  const since = useRef<string | null>(null);
  const show = useCallback((list: KeptList | null) => {
    now.current = list;
    setKept(list);
  }, []);
  const begin = useCallback((there: KeptList) => now.current === null && show(there), [show]);

  const take = useCallback(
    async (event: DoorStateFragment | null | undefined) => {
      if (!event?.door) {
        await doorStore.forgetList(slug);
        since.current = null;
        show(null);
        setAbsent(true);
        return true;
      }
      const before = now.current?.list.door.entries ?? [];
      const entries = event.door.isOpen ? listAfter(before, event.door) : [];
      since.current = entries === null ? null : event.door.cursor;
      const list = { slug, list: { ...event, door: { ...event.door, entries: [...(entries ?? before)] } }, fetchedAt: new Date().toISOString() };
      // Names are not kept where they are not needed any more.
      await (event.door.isOpen ? doorStore.keepList(list) : doorStore.forgetList(slug)).catch(onForgetful);
      setAbsent(false);
      show(list);
      return entries !== null;
    },
    [onForgetful, show, slug],
  );
  const fetchNews = useCallback(async () => {
    const ask = async () => {
      // Not kept in the client's own memory: every cursor would leave its answer there.
      const { data } = await client.query({ query: DOOR_LIST, variables: { slug, since: since.current }, fetchPolicy: 'no-cache' });
      return take(readFragment(DOOR_STATE, data?.event));
    };
    if (!(await ask())) await ask();
  }, [client, slug, take]);
  const cursor = useCallback(() => since.current, []);
  return { kept, isAbsent, begin, cursor, take, fetchNews };
}
