import { copyDatabaseName } from '@skills/platform/web';
import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import type { WaitingScan } from '../../rules';
import type { DoorList } from './door-list-query';

/** Somebody who came without a ticket, as the door wrote them down. */
export interface WalkIn {
  readonly name: string;
  readonly role: string;
  readonly countryCode: string;
}

/** A record that this device made and that the server does not have yet. */
export interface KeptScan extends WaitingScan {
  readonly slug: string;
  readonly eventId: string;
  readonly door: string;
  readonly reason: string | null;
  readonly walkIn: WalkIn | null;
  /** Why the server refused it, in a sentence; null while it waits. */
  readonly refusal: string | null;
}

/** The list of an event as it was fetched last. */
export interface KeptList {
  readonly slug: string;
  readonly list: DoorList;
  /** ISO 8601. */
  readonly fetchedAt: string;
}

/** What this device is at the doors. */
export interface DoorDevice {
  readonly deviceId: string;
  /** The name of the door; null until somebody gave it. */
  readonly door: string | null;
}

interface Lists extends DBSchema {
  lists: { key: string; value: KeptList };
}

interface Scans extends DBSchema {
  scans: { key: string; value: KeptScan };
  device: { key: string; value: DoorDevice };
}

// The list names people and goes when somebody signs in or out; what waits to be sent stays, because it is nowhere else.
const LISTS = copyDatabaseName('door');
const SCANS = 'skills-door';

const closing = { blocking: (_current: number, _blocked: number | null, event: IDBVersionChangeEvent) => (event.target as IDBDatabase).close() };
const lists = (): Promise<IDBPDatabase<Lists>> => 
  openDB<Lists>(LISTS, 4, {
    upgrade(database) {
      // A list of an earlier version says less than the page needs; it is fetched again.
      if (database.objectStoreNames.contains('lists')) database.deleteObjectStore('lists');
      database.createObjectStore('lists', { keyPath: 'slug' });
    },
    ...closing,
  });
const scans = (): Promise<IDBPDatabase<Scans>> =>
  openDB<Scans>(SCANS, 1, {
    upgrade(database) {
      database.createObjectStore('scans', { keyPath: 'id' });
      database.createObjectStore('device');
    },
    ...closing,
  });

const within = async <Schema extends DBSchema, Result>(opening: Promise<IDBPDatabase<Schema>>, act: (database: IDBPDatabase<Schema>) => Promise<Result>): Promise<Result> => {
  const database = await opening;
  try {
    return await act(database);
  } finally {
    database.close();
  }
};

/** What a door keeps in the browser. Each act opens the databases and closes them again, so that they can be deleted at any time. */
export const doorStore = {
  /** The list of an event; undefined when this device has none. */
  list: (slug: string): Promise<KeptList | undefined> => within(lists(), (database) => database.get('lists', slug)),
  keepList: (kept: KeptList): Promise<unknown> => within(lists(), (database) => database.put('lists', kept)),
  forgetList: (slug: string): Promise<void> => within(lists(), (database) => database.delete('lists', slug)),

  /** The records of an event that wait or were refused, as they were made. */
  scans: async (slug: string): Promise<KeptScan[]> =>
    (await within(scans(), (database) => database.getAll('scans'))).filter((scan) => scan.slug === slug).sort((one, other) => one.at.localeCompare(other.at) || one.id.localeCompare(other.id)),
  /** Keeps records; resolves when they would survive a power cut. */
  keepScans: (kept: readonly KeptScan[]): Promise<void> =>
    within(scans(), async (database) => {
      const transaction = database.transaction('scans', 'readwrite', { durability: 'strict' });
      await Promise.all([...kept.map((scan) => transaction.store.put(scan)), transaction.done]);
    }),
  forgetScans: (ids: readonly string[]): Promise<void> =>
    within(scans(), async (database) => {
      const transaction = database.transaction('scans', 'readwrite');
      await Promise.all([...ids.map((id) => transaction.store.delete(id)), transaction.done]);
    }),

  /** What this device is; it is made at the first use. */
  device: (): Promise<DoorDevice> =>
    within(scans(), async (database) => {
      const transaction = database.transaction('device', 'readwrite');
      const found = (await transaction.store.get('this')) ?? { deviceId: crypto.randomUUID(), door: null };
      await transaction.store.put(found, 'this');
      await transaction.done;
      return found;
    }),
  nameDoor: (device: DoorDevice): Promise<unknown> => within(scans(), (database) => database.put('device', device, 'this')),
};
