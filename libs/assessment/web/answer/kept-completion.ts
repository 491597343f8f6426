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

/** Stands for a moment in the place of a completion that the server has, so that other tabs can tell it from one that was let go. */
interface Sent {
  sent: AnsweredId;
}

// What is known here to be on the server since this page was opened.
const sent = new Set<string>();

const listeners = new Set<() => void>();
let known: { text: string; kept: readonly KeptCompletion[] } = { text: '', kept: [] };

const isCompletion = (value: unknown): value is KeptCompletion => {
  if (typeof value !== 'object' || value === null) return false;
  const { kind, ...more } = value as Record<string, unknown>;
  return (kind === 'RUN' || kind === 'PART') && ['id', 'responseId', 'key'].every((name) => typeof more[name] === 'string');
};

const parsed = (text: string | null): unknown => {
  try {
    return JSON.parse(text ?? 'null');
  } catch {
    return null;
  }
};

const read = (text: string | null): KeptCompletion | null => {
  const value = parsed(text);
  return isCompletion(value) ? value : null;
};

const sentElsewhere = ({ newValue }: StorageEvent): AnsweredId | null => (parsed(newValue) as Partial<Sent> | null)?.sent ?? null;

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
  sent.delete(placeOf(completion));
  tell();
  return true;
};

/** Lets go of one: something is to be put right first, or the person wants to go on answering. */
export const forgetCompletion = (of: AnsweredId): void => {
  deviceCopies.forget(placeOf(of));
  tell();
};

/** Lets go of one that the server has; other tabs are told so. */
export const completionSent = (of: AnsweredId): void => {
  const place = placeOf(of);
  sent.add(place);
  if (deviceCopies.read(place) !== null) {
    const said: Sent = { sent: { kind: of.kind, id: of.id } };
    deviceCopies.keep(place, JSON.stringify(said));
    deviceCopies.forget(place);
  }
  tell();
};

/** Whether the server was told of this by this tab or another since this page was opened. */
export const isCompletionSent = (of: AnsweredId): boolean => sent.has(placeOf(of));

/** Calls `listener` after each change, also by another tab; the result stops it. */
export const onCompletionChange = (listener: () => void): (() => void) => {
  const hear = (event: StorageEvent): void => {
    const of = sentElsewhere(event);
    if (of) sent.add(placeOf(of));
    listener();
  };
  listeners.add(listener);
  window.addEventListener('storage', hear);
  return () => {
    listeners.delete(listener);
    window.removeEventListener('storage', hear);
  };
};

/** Calls `listener` with each that another tab has told the server of; the result stops it. */
export const onSentElsewhere = (listener: (of: AnsweredId) => void): (() => void) => {
  const hear = (event: StorageEvent): void => {
    const of = sentElsewhere(event);
    if (of) listener(of);
  };
  window.addEventListener('storage', hear);
  return () => window.removeEventListener('storage', hear);
};
