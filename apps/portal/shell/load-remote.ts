import type { ComponentType } from 'react';

/** What an app's entry gives to the shell. */
export interface RemoteModule {
  App: ComponentType;
}

/** How the shell reaches a remote; tests put a broken world in its place. */
export interface RemoteWorld {
  fetch: (address: string, options: { signal: AbortSignal }) => Promise<Response>;
  load: (address: string) => Promise<unknown>;
  addStyles: (address: string) => Promise<void>;
}

/** How long a remote may take before its page says that it is not available, in milliseconds. */
export const PATIENCE_IN_MS = 12_000;

const isHere = (address: unknown): address is string => typeof address === 'string' && /^\/(?![/\\])/.test(address);

const readManifest = (content: unknown, name: string): { entry: string; styles: readonly string[] } => {
  const { entry, styles } = (content ?? {}) as { entry?: unknown; styles?: unknown };
  if (!isHere(entry) || !Array.isArray(styles) || !styles.every(isHere)) throw new Error(`the manifest of "${name}" is not one`);
  return { entry, styles: styles as string[] };
};

const load = async (name: string, world: RemoteWorld, signal: AbortSignal): Promise<RemoteModule> => {
  const response = await world.fetch(`/_apps/${name}/manifest.json`, { signal });
  if (!response.ok) throw new Error(`the manifest of "${name}" answered ${response.status}`);
  const { entry, styles } = readManifest(await response.json(), name);
  const [module] = await Promise.all([world.load(entry), ...styles.map(world.addStyles)]);
  const { App } = (module ?? {}) as Partial<RemoteModule>;
  if (App === undefined) throw new Error(`the entry of "${name}" exports no App`);
  return { App };
};

/** Fetches a remote's manifest, its styles and its entry; gives up after `patience` milliseconds, hung or not. */
export const loadRemote = async (name: string, world: RemoteWorld, patience = PATIENCE_IN_MS): Promise<RemoteModule> => {
  const end = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tooLate = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      end.abort();
      reject(new Error(`"${name}" did not come within ${patience} ms`));
    }, patience);
  });
  try {
    return await Promise.race([load(name, world, end.signal), tooLate]);
  } finally {
    clearTimeout(timer);
  }
};
