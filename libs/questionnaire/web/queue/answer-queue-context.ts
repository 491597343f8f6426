import { createContext } from 'react';
import type { AnswerQueue } from './answer-queue';

/** The page's queue. An app makes one with `createAnswerQueue` and provides it above its screens. */
export const AnswerQueueContext = createContext<AnswerQueue | null>(null);
