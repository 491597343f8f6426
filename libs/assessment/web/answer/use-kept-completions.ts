import { useSyncExternalStore } from 'react';
import { isSame, type AnsweredId } from './answered';
import { keptCompletions, onCompletionChange, type KeptCompletion } from './kept-completion';

const NONE: readonly KeptCompletion[] = [];

/** The completions that wait for the network. */
export const useKeptCompletions = (): readonly KeptCompletion[] => useSyncExternalStore(onCompletionChange, keptCompletions, () => NONE);

/** Whether the completion of this waits for the network. */
export const useIsCompletionKept = (of: AnsweredId): boolean => useKeptCompletions().some((each) => isSame(each, of));
