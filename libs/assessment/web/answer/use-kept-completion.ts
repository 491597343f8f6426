import { useSyncExternalStore } from 'react';
import { keptCompletion, onCompletionChange, type KeptCompletion } from './kept-completion';

/** The completion that waits for the network, if any. */
export const useKeptCompletion = (): KeptCompletion | null => useSyncExternalStore(onCompletionChange, keptCompletion, () => null);
