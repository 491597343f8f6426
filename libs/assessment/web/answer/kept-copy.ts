import { deviceCopies } from '@skills/platform/web';
import type { Answered, AnsweredId } from './answered';

// One place for each run or part: what is opened in one tab never takes the place of what another answers.
const PLACE = 'answered:';
const placeOf = ({ kind, id }: AnsweredId): string => `${PLACE}${kind}:${id}`;

/** Raised when the shape of what is kept changes: a copy of another shape is no copy. */
const SHAPE = 1;
/** Days after which a copy that nobody opened is no longer used. */
const KEPT_DAYS = 30;
const DAY_MS = 86_400_000;

/** A copy, and when it was last opened or answered here. */
export interface KeptCopy {
  keptAt: number;
  answered: Answered;
}

interface Kept extends KeptCopy {
  shape: number;
}

const read = (place: string, now: number): KeptCopy | null => {
  try {
    const kept = JSON.parse(deviceCopies.read(place) ?? 'null') as Kept | null;
    return kept?.shape === SHAPE && now - kept.keptAt < KEPT_DAYS * DAY_MS ? kept : null;
  } catch {
    return null;
  }
};

/**
 * Keeps a copy of what is being answered, so that the toolbox opens without network and lets it be answered to its end. It goes when the
 * server knows that it is finished, when somebody signs out or in, or after a month. Whoever has this browser can open it with network,
 * too: the browser itself is its key until somebody signs in. False when this browser cannot keep it.
 */
export const keepCopy = (answered: Answered, now = Date.now()): boolean => {
  for (const place of deviceCopies.names(PLACE)) if (!read(place, now)) deviceCopies.forget(place);
  return deviceCopies.keep(placeOf(answered), JSON.stringify({ shape: SHAPE, keptAt: now, answered } satisfies Kept));
};

/** All copies that can be read, the one that was opened last first. */
export const keptCopies = (now = Date.now()): readonly KeptCopy[] =>
  deviceCopies
    .names(PLACE)
    .flatMap((place) => read(place, now) ?? [])
    .sort((one, other) => other.keptAt - one.keptAt);

/** The copy of this; null when there is none. */
export const keptCopy = (of: AnsweredId, now = Date.now()): Answered | null => read(placeOf(of), now)?.answered ?? null;

/** Lets go of the copy of this. */
export const forgetCopy = (of: AnsweredId): void => deviceCopies.forget(placeOf(of));

/** Lets go of all. */
export const forgetCopies = (): void => {
  for (const place of deviceCopies.names(PLACE)) deviceCopies.forget(place);
};
