import type { AnswerRunQuery } from '@skills/schema/documents';

/** A run with its questions and answers, as the answering pages need it. */
export type AnsweredRun = NonNullable<AnswerRunQuery['run']>;

const PLACE = 'skills-run';
/** Raised when the shape of what is kept changes: a copy of another shape is no copy. */
const SHAPE = 2;

// A browser may refuse its storage altogether, or have no space left: then there is no copy, and nothing else changes.
const ifPossible = <Result>(act: () => Result): Result | null => {
  try {
    return act();
  } catch {
    return null;
  }
};

/**
 * Keeps a copy of the run being answered, so that a page that is loaded again without network still shows it. One run only,
 * and in this tab only: it ends with the tab, so that nobody finds it later on a shared device.
 */
export const keepRun = (run: AnsweredRun): void => {
  ifPossible(() => sessionStorage.setItem(PLACE, JSON.stringify({ shape: SHAPE, run })));
};

/** The kept copy of this run; null when there is none that can be read. */
export const keptRun = (id: string): AnsweredRun | null => {
  const kept = ifPossible(() => JSON.parse(sessionStorage.getItem(PLACE) ?? 'null') as { shape: number; run: AnsweredRun } | null);
  return kept?.shape === SHAPE && kept.run.id === id ? kept.run : null;
};

/** Lets go of the copy. */
export const forgetKeptRun = (): void => {
  ifPossible(() => sessionStorage.removeItem(PLACE));
};
