import { useCallback, useEffect, useState, type ComponentType } from 'react';
import { browserWorld } from './browser-world';
import { loadRemote, type RemoteModule } from './load-remote';

// A remote that came once stays: its page is instant on the way back.
const arrived = new Map<string, RemoteModule>();

interface RemoteState {
  name: string;
  App: ComponentType | null;
  error: unknown;
}

const startOf = (name: string): RemoteState => ({ name, App: arrived.get(name)?.App ?? null, error: null });

/** The app behind a name: null while it comes, an error when it does not, and how to try again. */
export const useRemote = (name: string): { App: ComponentType | null; error: unknown; retry: () => void } => {
  const [attempt, setAttempt] = useState(0);
  const [state, setState] = useState(() => startOf(name));
  const shown = state.name === name ? state : startOf(name);

  useEffect(() => {
    if (arrived.has(name)) return setState(startOf(name));
    let isWanted = true;
    loadRemote(name, browserWorld).then(
      (module) => {
        arrived.set(name, module);
        if (isWanted) setState(startOf(name));
      },
      (error: unknown) => {
        if (isWanted) setState({ name, App: null, error });
      },
    );
    return () => {
      isWanted = false;
    };
  }, [name, attempt]);

  const retry = useCallback(() => {
    setState(startOf(name));
    setAttempt((count) => count + 1);
  }, [name]);

  return { App: shown.App, error: shown.error, retry };
};
