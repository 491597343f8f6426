import { useApolloClient } from '@apollo/client/react';
import { useCallback, useEffect, useRef, useState } from 'react';
import { MOST_SCANS_AT_ONCE } from '../../rules';
import { doorStore, type DoorDevice, type KeptList, type KeptScan } from './door-store';
import { sendScans } from './send-scans';
import { useKeptList } from './use-kept-list';

/** How often a door asks what the others did, in milliseconds. */
const EVERY_MS = 15_000;

/** What somebody records; the rest is known. */
export type NewScan = Pick<KeptScan, 'kind'> & Partial<Pick<KeptScan, 'participantId' | 'ticketCode' | 'undoesId' | 'settlesIds' | 'reason' | 'walkIn'>>;

/** A door as its page sees it. */
export interface DoorAtWork {
  /** The list; null while it is not known, and when there is none for the viewer. */
  kept: KeptList | null;
  /** True once the server said that there is no such event or list for the viewer. */
  isAbsent: boolean;
  device: DoorDevice | null;
  scans: readonly KeptScan[];
  /** Why the server could not be asked at last; null when it could. */
  failure: unknown;
  /** A sentence of the server, when it took nothing; null when it did. */
  problem: string | null;
  /** Whether this browser keeps nothing, so that all is lost with the page. */
  isForgetful: boolean;
  /** Records something; the id of the record, or null where nothing can be recorded yet. */
  record: (scan: NewScan) => Promise<string | null>;
  dismiss: (id: string) => Promise<void>;
  nameDoor: (door: string) => Promise<void>;
  refresh: () => Promise<void>;
}

const alone = (act: () => Promise<boolean>): Promise<boolean> => ('locks' in navigator ? navigator.locks.request('skills-door', act) : act());

/** The list, the records that wait, and what brings both to where they belong: by itself, as soon as there is a network. */
export function useDoor(slug: string): DoorAtWork {
  const client = useApolloClient();
  const [device, setDevice] = useState<DoorDevice | null>(null);
  const [scans, setScans] = useState<readonly KeptScan[]>([]);
  const [failure, setFailure] = useState<unknown>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [isForgetful, setForgetful] = useState(false);
  const running = useRef<Promise<void> | null>(null);
  const again = useRef(false);
  // What is not kept yet, or cannot be: it is sent from here as long as the page is open.
  const unkept = useRef(new Map<string, KeptScan>());
  const { kept, isAbsent, begin, cursor, take, fetchNews } = useKeptList(slug, useCallback(() => setForgetful(true), []));

  const ownScans = useCallback(async (): Promise<KeptScan[]> => {
    const there = await doorStore.scans(slug).catch(() => []);
    return [...new Map([...there, ...unkept.current.values()].map((scan) => [scan.id, scan])).values()];
  }, [slug]);

  // The answer brings what is new, so that nothing else has to be asked for after a record; whether the list has all of it.
  const send = useCallback(async (): Promise<boolean> => {
    let isToldAll = false;
    const waiting = (await ownScans()).filter(({ refusal }) => refusal === null);
    while (waiting.length > 0) {
      const { problem: told, takenIds, refused, event } = await sendScans(client, waiting, cursor());
      waiting.splice(0, MOST_SCANS_AT_ONCE);
      setProblem(told);
      isToldAll = event !== null && (await take(event));
      for (const id of takenIds) unkept.current.delete(id);
      for (const scan of refused) if (unkept.current.has(scan.id)) unkept.current.set(scan.id, scan);
      await doorStore.forgetScans(takenIds).catch(() => undefined);
      await doorStore.keepScans(refused.filter(({ id }) => !unkept.current.has(id))).catch(() => undefined);
    }
    return isToldAll;
  }, [client, cursor, ownScans, take]);

  // One after another, also across tabs; whoever asks while it runs is served by one more turn.
  const refresh = useCallback((): Promise<void> => {
    again.current = running.current !== null;
    running.current ??= (async () => {
      do {
        again.current = false;
        try {
          if (!(await alone(send))) await fetchNews();
          setFailure(null);
        } catch (error) {
          setFailure(error);
        }
        setScans(await ownScans());
      } while (again.current);
    })().finally(() => {
      running.current = null;
    });
    return running.current;
  }, [fetchNews, ownScans, send]);

  useEffect(() => {
    let isGone = false;
    const open = async () => {
      try {
        const [there, found, own] = await Promise.all([doorStore.list(slug), doorStore.scans(slug), doorStore.device()]);
        if (isGone) return;
        setScans(found);
        setDevice(own);
        if (there && new Date(there.list.door.closesAt ?? there.fetchedAt) > new Date()) begin(there);
        else if (there) await doorStore.forgetList(slug);
      } catch {
        if (!isGone) setForgetful(true);
        if (!isGone) setDevice({ deviceId: crypto.randomUUID(), door: null });
      }
      await refresh();
    };
    void open();
    const now = () => void refresh();
    const timer = setInterval(() => document.visibilityState === 'visible' && now(), EVERY_MS);
    addEventListener('online', now);
    return () => {
      isGone = true;
      clearInterval(timer);
      removeEventListener('online', now);
    };
  }, [begin, refresh, slug]);

  const record = async (scan: NewScan): Promise<string | null> => {
    if (!device || !kept) return null;
    const made: KeptScan = {
      id: crypto.randomUUID(), slug, eventId: kept.list.id, deviceId: device.deviceId, door: device.door ?? '', at: new Date().toISOString(),
      participantId: null, ticketCode: null, undoesId: null, settlesIds: [], reason: null, walkIn: null, refusal: null, ...scan,
    };
    // Seen at once: the same ticket may come again before it is written.
    unkept.current.set(made.id, made);
    setScans((before) => [...before, made]);
    await doorStore.keepScans([made]).then(
      () => unkept.current.delete(made.id),
      () => setForgetful(true),
    );
    void refresh();
    return made.id;
  };
  const dismiss = async (id: string) => {
    unkept.current.delete(id);
    await doorStore.forgetScans([id]).catch(() => undefined);
    setScans((before) => before.filter((scan) => scan.id !== id));
  };
  const nameDoor = async (door: string) => {
    if (!device) return;
    setDevice({ ...device, door });
    await doorStore.nameDoor({ ...device, door }).catch(() => setForgetful(true));
  };
  return { kept, isAbsent, device, scans, failure, problem, isForgetful, record, dismiss, nameDoor, refresh };
}
