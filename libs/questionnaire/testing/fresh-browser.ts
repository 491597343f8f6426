import { setImmediate } from 'node:timers';
import { deserialize, serialize } from 'node:v8';

// jsdom takes these two away; the IndexedDB of the tests needs them, the second one for its speed.
Object.assign(globalThis, {
  structuredClone: globalThis.structuredClone ?? ((value: unknown): unknown => deserialize(serialize(value))),
  setImmediate: globalThis.setImmediate ?? setImmediate,
});

const { IDBFactory, ...rest } = await import('fake-indexeddb');
Object.assign(globalThis, rest);

/** Gives the test a browser that nobody has visited yet: an empty IndexedDB, in Node and in jsdom alike. */
export const freshBrowser = (): void => {
  globalThis.indexedDB = new IDBFactory();
};
