import { useRef } from 'react';
import { uuidv7 } from 'uuidv7';

/** The keys of a form's requests, so that none of them does twice what was meant once. */
export interface AttemptKeys {
  /** A second try with the same input has the same key, also when only the answer was lost on the way; other input is another request. */
  keyFor: (input: object) => string;
  /** After what was asked for is done: the same input again is meant again. */
  isDone: () => void;
}

/** Makes the keys that tell a repeated request from a new one. */
export function useAttemptKey(): AttemptKeys {
  const attempt = useRef({ input: '', key: '' });
  return {
    keyFor: (input) => {
      const text = JSON.stringify(input);
      if (attempt.current.input !== text) attempt.current = { input: text, key: uuidv7() };
      return attempt.current.key;
    },
    isDone: () => {
      attempt.current = { input: '', key: '' };
    },
  };
}
