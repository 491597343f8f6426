import { deviceCopies } from '@skills/platform/web';
import type { AnswerRunQuery } from '@skills/schema/documents';

/** A run with its questions and answers, as the answering pages need it. */
export type AnsweredRun = NonNullable<AnswerRunQuery['run']>;

const PLACE = 'run';
/** Raised when the shape of what is kept changes: a copy of another shape is no copy. */
const SHAPE = 3;
/** Days after which a copy that nobody opened is no longer used. */
const KEPT_DAYS = 30;
const DAY_MS = 86_400_000;

interface Kept {
  shape: number;
  keptAt: number;
  run: AnsweredRun;
}

const asKept = (text: string | null): Kept | null => {
  try {
    return JSON.parse(text ?? 'null') as Kept | null;
  } catch {
    return null;
  }
};

/**
 * Keeps a copy of the run being answered, so that the toolbox opens without network and lets it be answered to its end. One
 * run only; it goes when the run is finished, when somebody signs out or in, or after a month. Whoever has this browser can open
 * the run with network, too: the browser itself is its key until somebody signs in.
 */
export const keepRun = (run: AnsweredRun, now = Date.now()): void => {
  deviceCopies.keep(PLACE, JSON.stringify({ shape: SHAPE, keptAt: now, run } satisfies Kept));
};

/** The kept copy of whatever run there is; null when there is none that can be read. */
export const anyKeptRun = (now = Date.now()): AnsweredRun | null => {
  const kept = asKept(deviceCopies.read(PLACE));
  return kept?.shape === SHAPE && now - kept.keptAt < KEPT_DAYS * DAY_MS ? kept.run : null;
};

/** The kept copy of this run; null when there is none. */
export const keptRun = (id: string): AnsweredRun | null => {
  const run = anyKeptRun();
  return run?.id === id ? run : null;
};

/** Lets go of the copy. */
export const forgetKeptRun = (): void => deviceCopies.forget(PLACE);
