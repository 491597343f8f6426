import type { Context } from '@skills/platform/graph';
import type { Run } from './run.entity';

/** What happens, in the same transaction, when a run is completed or its targets change afterwards. */
export type RunCompletedListener = (context: Context, run: Run) => Promise<void>;

const listeners = new Map<string, RunCompletedListener>();

/** Lets a downstream module take part in completing a run; registering the same name again replaces the listener. */
export const onRunCompleted = (name: string, listener: RunCompletedListener): void => void listeners.set(name, listener);

/** Tells every listener, one after another. */
export async function runCompleted(context: Context, run: Run): Promise<void> {
  for (const listener of listeners.values()) await listener(context, run);
}
