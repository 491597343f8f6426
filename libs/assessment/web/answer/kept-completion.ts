import { deviceCopies } from '@skills/platform/web';
import type { AnsweredId } from './answered';

/** That somebody has completed a run, or handed a part in, on this device, before the server could be told. */
export interface KeptCompletion extends AnsweredId {
  responseId: string;
  /** The idempotency key: however often it is sent, it is done once. */
  key: string;
}

// One place for each run or part: what another tab finishes never takes the place of what waits already.
const PLACE = 'completion:';
const placeOf = ({ kind, id }: AnsweredId): string => `${PLACE}${kind}:${id}`;

const listeners = new Set<() => void>();
let known: { text: string; kept: readonly KeptCompletion[] } = { text: '', kept: [] };

const isCompletion = (value: unknown): value is KeptCompletion => {
  if (typeof value !== 'object' || value === null) return false;
  const { kind, ...more } = value as Record<string, unknown>;
  return (kind === 'RUN' || kind === 'PART') && ['id', 'responseId', 'key'].every((name) => typeof more[name] === 'string');
};

const read = (text: string | null): KeptCompletion | null => {
  try {
    const value: unknown = JSON.parse(text ?? 'null');
    return isCompletion(value) ? value : null;
  } catch {
    return null;
  }
};

const tell = (): void => {
  for (const listener of listeners) listener();
};

/** The completions that wait for the network; the same list until one changes. */
export const keptCompletions = (): readonly KeptCompletion[] => {
  const texts = deviceCopies.names(PLACE).map((name) => deviceCopies.read(name));
  const text = texts.join('\n');
  if (text !== known.text) known = { text, kept: texts.flatMap((each) => read(each) ?? []) };
  return known.kept;
};

/** Keeps a completion until the server has it, under the key of the first time where it waits already; false when this browser cannot keep it. */
export const keepCompletion = (completion: KeptCompletion): boolean => {
  if (read(deviceCopies.read(placeOf(completion)))) return true;
  if (!deviceCopies.keep(placeOf(completion), JSON.stringify(completion))) return false;
  tell();
  return true;
};

/** Lets go of one: the server has it, or the person wants to go on answering. */
export const forgetCompletion = (of: AnsweredId): void => {
  deviceCopies.forget(placeOf(of));
  tell();
};

/** Calls `listener` after each change, also by another tab; the result stops it. */
export const onCompletionChange = (listener: () => void): (() => void) => {
  listeners.add(listener);
  window.addEventListener('storage', listener);
  return () => {
    listeners.delete(listener);
    window.removeEventListener('storage', listener);
  };
};
