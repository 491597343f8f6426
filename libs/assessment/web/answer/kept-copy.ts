import { deviceCopies } from '@skills/platform/web';
import { isSame, type Answered, type AnsweredId } from './answered';

const PLACE = 'answered';
/** Raised when the shape of what is kept changes: a copy of another shape is no copy. */
const SHAPE = 1;
/** Days after which a copy that nobody opened is no longer used. */
const KEPT_DAYS = 30;
const DAY_MS = 86_400_000;

interface Kept {
  shape: number;
  keptAt: number;
  answered: Answered;
}

const asKept = (text: string | null): Kept | null => {
  try {
    return JSON.parse(text ?? 'null') as Kept | null;
  } catch {
    return null;
  }
};

/**
 * Keeps a copy of what is being answered, so that the toolbox opens without network and lets it be answered to its end. One only; it
 * goes when it is finished, when somebody signs out or in, or after a month. Whoever has this browser can open it with network,
 * too: the browser itself is its key until somebody signs in.
 */
export const keepCopy = (answered: Answered, now = Date.now()): void => {
  deviceCopies.keep(PLACE, JSON.stringify({ shape: SHAPE, keptAt: now, answered } satisfies Kept));
};

/** The copy of whatever is kept; null when there is none that can be read. */
export const anyKeptCopy = (now = Date.now()): Answered | null => {
  const kept = asKept(deviceCopies.read(PLACE));
  return kept?.shape === SHAPE && now - kept.keptAt < KEPT_DAYS * DAY_MS ? kept.answered : null;
};

/** The copy of this; null when there is none. */
export const keptCopy = (of: AnsweredId): Answered | null => {
  const answered = anyKeptCopy();
  return isSame(answered, of) ? answered : null;
};

/** Lets go of the copy. */
export const forgetCopy = (): void => deviceCopies.forget(PLACE);
