import { deviceCopies } from '@skills/platform/web';
import type { AnsweredId } from './answered';

/** That somebody has completed a run, or handed a part in, on this device, before the server could be told. */
export interface KeptCompletion extends AnsweredId {
  responseId: string;
  /** The idempotency key: however often it is sent, it is done once. */
  key: string;
}

const PLACE = 'completion';

const listeners = new Set<() => void>();
let known: { text: string | null; kept: KeptCompletion | null } = { text: null, kept: null };

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

/** The completion that waits for the network; the same object until it changes. Null when none does. */
export const keptCompletion = (): KeptCompletion | null => {
  const text = deviceCopies.read(PLACE);
  if (text !== known.text) known = { text, kept: read(text) };
  return known.kept;
};

/** Keeps a completion until the server has it; false when this browser cannot keep it. */
export const keepCompletion = (completion: KeptCompletion): boolean => {
  if (!deviceCopies.keep(PLACE, JSON.stringify(completion))) return false;
  for (const listener of listeners) listener();
  return true;
};

/** Lets go of it: the server has it, or the person wants to go on answering. */
export const forgetCompletion = (): void => {
  deviceCopies.forget(PLACE);
  for (const listener of listeners) listener();
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
