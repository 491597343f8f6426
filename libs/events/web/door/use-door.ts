import { useApolloClient } from '@apollo/client/react';
import { graphql } from '@skills/schema';
import { useCallback, useEffect, useRef, useState } from 'react';
import { MOST_SCANS_AT_ONCE } from '../../rules';
import { DOOR_LIST } from './door-list-query';
import { doorStore, type DoorDevice, type KeptList, type KeptScan } from './door-store';

const RECORD = graphql(`
  mutation RecordDoorScans($input: RecordDoorScansInput!) {
    recordDoorScans(input: $input) {
      outcomes {
        scanId
        outcome
        message
      }
      problems {
        code
        path
        message
      }
    }
  }
`);

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
  record: (scan: NewScan) => Promise<void>;
  dismiss: (id: string) => Promise<void>;
  nameDoor: (door: string) => Promise<void>;
  refresh: () => Promise<void>;
}

const alone = (act: () => Promise<void>): Promise<unknown> => ('locks' in navigator ? navigator.locks.request('skills-door', act) : act());

/** The list, the records that wait, and what brings both to where they belong: by itself, as soon as there is a network. */
export function useDoor(slug: string): DoorAtWork {
  const client = useApolloClient();
  const [kept, setKept] = useState<KeptList | null>(null);
  const [isAbsent, setAbsent] = useState(false);
  const [device, setDevice] = useState<DoorDevice | null>(null);
  const [scans, setScans] = useState<readonly KeptScan[]>([]);
  const [failure, setFailure] = useState<unknown>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [isForgetful, setForgetful] = useState(false);
  const running = useRef<Promise<void> | null>(null);
  const again = useRef(false);
  // What a browser could not keep is sent from here, as long as the page is open.
  const unkept = useRef(new Map<string, KeptScan>());

  const fetchList = useCallback(async () => {
    const { data } = await client.query({ query: DOOR_LIST, variables: { slug }, fetchPolicy: 'network-only' });
    const event = data?.event;
    if (!event?.door) {
      await doorStore.forgetList(slug);
      setKept(null);
      setAbsent(true);
      return;
    }
    const list = { slug, list: { ...event, door: event.door }, fetchedAt: new Date().toISOString() };
    // Names are not kept where they are not needed any more.
    await (event.door.isOpen ? doorStore.keepList(list) : doorStore.forgetList(slug)).catch(() => setForgetful(true));
    setAbsent(false);
    setKept(list);
  }, [client, slug]);

  const send = useCallback(async () => {
    const waiting = [...(await doorStore.scans(slug).catch(() => [])), ...unkept.current.values()].filter(({ refusal }) => refusal === null);
    for (let first = 0; first < waiting.length; first += MOST_SCANS_AT_ONCE) {
      const batch = waiting.slice(first, first + MOST_SCANS_AT_ONCE);
      const sent = batch.map(({ id, kind, deviceId, door, at, participantId, ticketCode, undoesId, settlesIds, reason, walkIn }) => ({
        id, kind, deviceId, door, at, participantId, ticketCode, undoesId, settlesIds: [...settlesIds], reason, walkIn: walkIn as never,
      }));
      const { data } = await client.mutate({ mutation: RECORD, variables: { input: { eventId: batch[0]!.eventId, sentAt: new Date().toISOString(), scans: sent } } });
      const payload = data?.recordDoorScans;
      setProblem(payload?.problems[0]?.message ?? null);
      const outcomes = new Map(payload?.outcomes?.map((outcome) => [outcome.scanId, outcome]));
      const refused = batch.flatMap((scan) => (outcomes.get(scan.id)?.outcome === 'REFUSED' ? [{ ...scan, refusal: outcomes.get(scan.id)?.message ?? '' }] : []));
      const settled = batch.flatMap(({ id }) => (outcomes.has(id) && outcomes.get(id)?.outcome !== 'REFUSED' ? [id] : []));
      for (const id of settled) unkept.current.delete(id);
      for (const scan of refused) if (unkept.current.has(scan.id)) unkept.current.set(scan.id, scan);
      await doorStore.forgetScans(settled).catch(() => undefined);
      await doorStore.keepScans(refused.filter(({ id }) => !unkept.current.has(id))).catch(() => undefined);
    }
  }, [client, slug]);

  // One after another, also across tabs; whoever asks while it runs is served by one more turn.
  const refresh = useCallback((): Promise<void> => {
    again.current = running.current !== null;
    running.current ??= (async () => {
      do {
        again.current = false;
        try {
          await alone(send);
          await fetchList();
          setFailure(null);
        } catch (error) {
          setFailure(error);
        }
        setScans([...(await doorStore.scans(slug).catch(() => [])), ...unkept.current.values()]);
      } while (again.current);
    })().finally(() => {
      running.current = null;
    });
    return running.current;
  }, [fetchList, send, slug]);

  useEffect(() => {
    let isGone = false;
    const begin = async () => {
      try {
        const [there, found, own] = await Promise.all([doorStore.list(slug), doorStore.scans(slug), doorStore.device()]);
        if (isGone) return;
        setScans(found);
        setDevice(own);
        if (there && new Date(there.list.door.closesAt ?? there.fetchedAt) > new Date()) setKept((fetched) => fetched ?? there);
        else if (there) await doorStore.forgetList(slug);
      } catch {
        if (!isGone) setForgetful(true);
        if (!isGone) setDevice({ deviceId: crypto.randomUUID(), door: null });
      }
      await refresh();
    };
    void begin();
    const now = () => void refresh();
    const timer = setInterval(() => document.visibilityState === 'visible' && now(), EVERY_MS);
    addEventListener('online', now);
    return () => {
      isGone = true;
      clearInterval(timer);
      removeEventListener('online', now);
    };
  }, [refresh, slug]);

  const record = async (scan: NewScan) => {
    if (!device || !kept) return;
    const made: KeptScan = {
      id: crypto.randomUUID(), slug, eventId: kept.list.id, deviceId: device.deviceId, door: device.door ?? '', at: new Date().toISOString(),
      participantId: null, ticketCode: null, undoesId: null, settlesIds: [], reason: null, walkIn: null, refusal: null, ...scan,
    };
    await doorStore.keepScans([made]).catch(() => {
      unkept.current.set(made.id, made);
      setForgetful(true);
    });
    setScans((before) => [...before, made]);
    void refresh();
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
