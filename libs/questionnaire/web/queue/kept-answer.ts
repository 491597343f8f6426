import type { AnswerEvent } from '../../rules';

/** Why the server refused an answer for good. */
export type Refusal = {
  /** The problem's code, as in `OPTION_UNKNOWN`. */
  code: string;
  /** A sentence in the person's language. */
  message: string;
};

/** An answer that this device keeps until the server has acknowledged it. */
export type KeptAnswer = {
  /** The response that it belongs to. */
  responseId: string;
  /** The answer, exactly as it will be sent. */
  event: AnswerEvent;
  /** Set when the server refused it: it stays visible and is not sent again. */
  refusal: Refusal | null;
};

/** What is wrong with this device's storage. */
export type StorageProblem =
  /** There is no database here, as in some private windows. */
  | 'UNAVAILABLE'
  /** The browser gives no more space. */
  | 'FULL'
  /** The database failed or was deleted while in use. */
  | 'LOST';

/** Where answers are kept. Every act may fail, except those of `shelteredStore`. */
export type AnswerStore = {
  /** Keeps answers; resolves when they are safe. An answer with a known id is replaced. */
  put(answers: readonly KeptAnswer[]): Promise<void>;
  /** All kept answers, of every response, in the order of their ids. */
  all(): Promise<KeptAnswer[]>;
  /** Lets go of answers by event id; unknown ids are no fault. */
  remove(ids: readonly string[]): Promise<void>;
  /** Closes the store for good; the answers stay. Every act after it fails. */
  close(): void;
};
